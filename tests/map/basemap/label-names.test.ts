// The lettering of the land under the records, in the reader's language.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { spelled } from '../../../src/commands/basemap/label-names.ts';
import { basemapLabelLayers } from '../../../src/map/basemap/basemap-labels.ts';
import { themes } from '../../../src/map/look/theme.ts';

const labels: { features: { properties: Record<string, string> }[] } = JSON.parse(
  readFileSync('geo/basemap/labels.geojson', 'utf8'),
);

it('has a name in each language for each label, and the committed file is what the script writes', () => {
  expect(labels.features.length).toBeGreaterThan(200);
  for (const { properties } of labels.features) {
    const { name = '', ru = '', 'ru-petr1708': preReform = '', uk = '' } = properties;
    expect({ name, ru, 'ru-petr1708': preReform, uk }).toEqual(spelled([name, ru, preReform]));
    for (const one of [ru, preReform, uk]) expect(one).toMatch(/^[\p{Script=Cyrillic} ’-]+$/u);
    expect(uk).not.toMatch(/[ыэёъ]/);
    expect(ru).not.toMatch(/[іїєґ]/);
  }
});

it.each(['en', 'ru', 'uk'] as const)('letters every kind of label in %s', (language) => {
  const layers = JSON.stringify(basemapLabelLayers(themes.paper, language));
  const read = new Set([...layers.matchAll(/"get","(name|ru|uk)"/g)].map(([, key]) => key));
  expect([...read]).toEqual(language === 'en' ? ['name'] : [language, 'name']);
});
