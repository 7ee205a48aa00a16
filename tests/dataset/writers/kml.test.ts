// The events as KML: well formed whatever the texts hold, each with the time and the point that it has, and, where GDAL is installed, as its own reader of
// KML finds them.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeKml } from '../../../src/dataset/writers/kml.ts';
import { provenanceOfWhole } from '../../../src/dataset/writers/provenance.ts';
import { publishedPoint } from '../../../src/dataset/writers/published-point.ts';
import { authoredAtlas } from '../../whole-corpus.ts';
import { dated, event, smallAtlas } from './small-atlas.ts';

const home = 'https://example.org/atlas/';
const kml = writeKml(smallAtlas, provenanceOfWhole(smallAtlas, home));
const placemarkOf = (id: string, text = kml) =>
  new RegExp(`<Placemark id="record-${id}">.*?</Placemark>`, 's').exec(text)?.[0] ?? expect.fail(`no placemark ${id}`);

/** Every start tag has its end tag, and no bare `&` or `<` stands between them. */
function faultsIn(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, end, name = '', empty, text = ''] of xml
    .replace(/^<\?xml.*?\?>\n/, '')
    .matchAll(/<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>([^<]*)/g)) {
    if (end) {
      if (open.pop() !== name) faults.push(`</${name}> ends nothing`);
    } else if (!empty) open.push(name);
    if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) faults.push(`bare & in ${text}`);
  }
  return [...faults, ...open.map((name) => `<${name}> is not ended`)];
}

describe('the events as KML', () => {
  it('are well formed and all there, and no text of a record is markup', () => {
    expect(faultsIn(kml)).toEqual([]);
    expect(kml.match(/<Placemark /g)).toHaveLength(smallAtlas.events.length);
    const hostile = event('hostile', { title: '</name><Point>\u0000 & "x"', summary: '<script>alert(1)</script>' });
    const written = writeKml({ ...smallAtlas, events: [hostile] });
    expect(faultsIn(written)).toEqual([]);
    expect(written).not.toContain('<script');
    // As HTML, which a viewer makes of a description, it is still no element.
    expect(written).toContain('&lt;p&gt;&amp;lt;script&amp;gt;');
    expect(faultsIn(kml.replace('</name>', '')).length).toBeGreaterThan(0);
  });

  it('have the time span that they could mean, open where it is open, and none where there is no date', () => {
    const spanOf = (edtf: string) =>
      /<TimeSpan>.*<\/TimeSpan>/.exec(writeKml({ ...smallAtlas, events: [event('one', { when: dated(edtf) })] }))?.[0];
    expect(spanOf('1919-02')).toBe('<TimeSpan><begin>1919-02-01</begin><end>1919-02-28</end></TimeSpan>');
    expect(spanOf('1918-09-05/..')).toBe('<TimeSpan><begin>1918-09-05</begin></TimeSpan>');
    expect(spanOf('../1918')).toBe('<TimeSpan><end>1918-12-31</end></TimeSpan>');
    const [, undated = ''] = kml.split('<name>Undated</name>');
    expect(undated).toContain('<visibility>0</visibility>');
    expect(undated).toContain('record-undated');
    expect(undated).not.toContain('<TimeSpan>');
  });

  it('have a point where their place has one, and their address', () => {
    expect(placemarkOf('petrograd-1918')).toContain('<Point><coordinates>30.31413,59.93863</coordinates></Point>');
    // Of a whole country, and of no place.
    expect(placemarkOf('either')).not.toContain('<Point>');
    expect(placemarkOf('unplaced-one')).not.toContain('<Point>');
    expect(placemarkOf('petrograd-1918')).toContain(`<atom:link href="${home}?event=petrograd-1918"/>`);
    expect(writeKml(smallAtlas)).not.toContain('atom:link href');
  });
});

const hasGdal = spawnSync('ogrinfo', ['--version']).status === 0;

it.runIf(hasGdal)('GDAL finds every event of the corpus in it, with its begin, its end and its point', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kml-'));
  try {
    const atlas = authoredAtlas();
    const file = join(folder, 'events.kml');
    writeFileSync(file, writeKml(atlas, provenanceOfWhole(atlas, home)));
    const placeById = new Map(atlas.places.map((place) => [place.id, place]));
    for (const layer of ['Dated', 'Undated']) {
      const args = ['-f', 'GeoJSON', '/vsistdout/', file, layer, '--config', 'OGR_SKIP', 'KML'];
      const { features } = JSON.parse(execFileSync('ogr2ogr', args, { encoding: 'utf8', maxBuffer: 50_000_000 }));
      const events = atlas.events.filter(({ when }) => (when !== null) === (layer === 'Dated'));
      expect(features).toHaveLength(events.length);
      for (const [i, { placeId, title, when }] of events.entries()) {
        const { properties, geometry } = features[i];
        expect(properties.Name).toBe(title);
        expect(Boolean(properties.begin ?? properties.end), title).toBe(when !== null);
        const point = publishedPoint(placeById.get(placeId ?? '') ?? null);
        expect(geometry?.coordinates?.slice(0, 2) ?? null, title).toEqual(point);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
