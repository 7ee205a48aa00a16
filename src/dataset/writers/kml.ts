// Writes the events as KML 2.2 (OGC 07-147r2) for earth viewers: each with its time span, those that no source dates in a folder of their own that is
// not shown at first, since a viewer shows what has no time always. An event without a place, or of a whole country, has no geometry.
import type { Atlas } from '../../model/atlas.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { harmless } from '../../model/harmless-text.ts';
import type { Place } from '../../model/place.ts';
import { worded } from '../../model/words.ts';
import { gazetteerId } from './address-columns.ts';
import { citationsOf } from './citations.ts';
import { citationOfFile, type Provenance, provenanceOfWhole } from './provenance.ts';
import { publishedDate } from './published-date.ts';
import { positionKind, publishedPoint } from './published-point.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => harmless(text).replace(/[&<>"]/g, (character) => entities[character] ?? '');

const element = (name: string, text: string | null | undefined): string =>
  text ? `<${name}>${escaped(text)}</${name}>\n` : '';

/** Viewers read a description as HTML, so the text in it is escaped once for that and once more for XML. */
const paragraphs = (texts: readonly string[]): string =>
  element('description', texts.map((text) => `<p>${escaped(text)}</p>`).join(''));

/** A side that is not known is left out: the span is open there. */
function timeSpan({ earliest, latest }: { earliest: string | null; latest: string | null }): string {
  if (earliest === null && latest === null) return '';
  return `<TimeSpan>${element('begin', earliest).trim()}${element('end', latest).trim()}</TimeSpan>\n`;
}

const data = (facts: Readonly<Record<string, string | null | undefined>>): string => {
  const told = Object.entries(facts).filter(([, fact]) => fact);
  const each = told.map(([name, fact]) => `<Data name="${name}"><value>${escaped(fact ?? '')}</value></Data>\n`);
  return `<ExtendedData>\n${each.join('')}</ExtendedData>\n`;
};

interface Written {
  places: ReadonlyMap<string, Place>;
  cite: ReturnType<typeof citationsOf>;
  provenance: Provenance;
}

function placemark(event: AtlasEvent, { places, cite, provenance }: Written): string {
  const place = event.placeId === null ? null : (places.get(event.placeId) ?? null);
  const point = publishedPoint(place);
  const date = publishedDate(event.when);
  const url = provenance.citing.addressOf({ event: event.id });
  const claims = event.claims.map((claim) => `${claim.says} (${cite(claim).label})`);
  return `<Placemark id="record-${event.id}">
${element('name', event.title)}${url === null ? '' : `<atom:link href="${escaped(url)}"/>\n`}${paragraphs([event.summary, ...claims])}${timeSpan(date)}${data(
  {
    ...{ event_id: event.id, kind: event.kind, category: event.category },
    ...{ place_id: place?.id, place_title: place?.title, place_basis: event.placeBasis },
    position: place && positionKind(place),
    ...{ edtf: date.edtf, date_verbatim: date.date_verbatim },
    ...{ geonames: gazetteerId(place, 'gn'), wikidata: gazetteerId(place, 'wd') },
    event_url: url,
  },
)}${point ? `<Point><coordinates>${point.join(',')}</coordinates></Point>\n` : ''}</Placemark>
`;
}

function* folder(name: string, isShown: boolean, placemarks: Iterable<string>): Iterable<string> {
  yield `<Folder>\n${element('name', name)}<visibility>${isShown ? 1 : 0}</visibility>\n`;
  yield* placemarks;
  yield '</Folder>\n';
}

export function* kmlPieces(atlas: Atlas, provenance: Provenance = provenanceOfWhole(atlas)): Iterable<string> {
  const { title, licence, attribution } = atlas.description;
  const written = {
    ...{ cite: citationsOf(atlas), provenance },
    places: new Map(atlas.places.map((place) => [place.id, place])),
  };
  function* of(isDated: boolean) {
    for (const event of atlas.events) if ((event.when !== null) === isDated) yield placemark(event, written);
  }
  const { citation } = citationOfFile(atlas, provenance);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:atom="http://www.w3.org/2005/Atom">
<Document id="events-of-${atlas.description.id}">
${element('name', worded(title))}${paragraphs([citation, attribution, licence])}`;
  yield* folder('Dated', true, of(true));
  yield* folder('Undated', false, of(false));
  yield `</Document>
</kml>
`;
}

export const writeKml = (atlas: Atlas, provenance?: Provenance): string => [...kmlPieces(atlas, provenance)].join('');
