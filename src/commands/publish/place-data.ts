// A plain page described for machines, as schema.org: the place with its identities in gazetteers, and the page with its dates, licence and publisher,
// which leads on to the records that are on it.
import { publishedPoint } from '../../dataset/writers/published-point.ts';
import { type AtlasDescription, recordLanguage } from '../../model/atlas.ts';
import type { AtlasEvent } from '../../model/event.ts';
import type { Place, PlaceLink } from '../../model/place.ts';
import { worded } from '../../model/words.ts';
import { licenceAddress, publisherOf, recordedDays } from './dataset-description.ts';
import { pageAddress } from './plain-page.ts';
import { type DataMaterial, eventData, recordId } from './record-data.ts';

/** Prefixes of a gazetteer's own ids: its name, and the address of an id. */
const gazetteers: Readonly<Record<string, { name: string; address: string }>> = {
  gn: { name: 'GeoNames', address: 'https://sws.geonames.org/{}/' },
  wd: { name: 'Wikidata', address: 'http://www.wikidata.org/entity/{}' },
  viaf: { name: 'VIAF', address: 'https://viaf.org/viaf/{}' },
  tgn: { name: 'Getty TGN', address: 'http://vocab.getty.edu/tgn/{}' },
  gnd: { name: 'GND', address: 'https://d-nb.info/gnd/{}' },
  loc: { name: 'Library of Congress', address: 'http://id.loc.gov/authorities/names/{}' },
  pl: { name: 'Pleiades', address: 'https://pleiades.stoa.org/places/{}' },
};

function identityOf({ identifier }: PlaceLink): { propertyID: string; value: string; address: string | null } {
  const [, prefix = '', value = identifier] = /^([a-z]+):(.+)$/.exec(identifier) ?? [];
  const known = gazetteers[prefix];
  return {
    propertyID: known?.name ?? prefix,
    value,
    address: known ? known.address.replace('{}', encodeURIComponent(value)) : null,
  };
}

/** A page of the atlas, apart from what is on it. */
export function pageData(
  title: string,
  events: readonly AtlasEvent[],
  path: string,
  description: AtlasDescription,
  home: string,
): Record<string, unknown> {
  const days = recordedDays(events);
  const address = home === '' ? path.slice(path.lastIndexOf('/') + 1) : pageAddress(path, home);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': address,
    ...(home && { url: address }),
    name: title,
    inLanguage: recordLanguage(description),
    isPartOf: { '@type': 'Dataset', '@id': `${home || '../'}#dataset`, name: worded(description.title) },
    license: licenceAddress(description),
    publisher: publisherOf(description),
    ...(days && { dateCreated: days.first, dateModified: days.last }),
  };
}

/** The same, with the events on it and their claims. */
export function recordsData(
  title: string,
  events: readonly AtlasEvent[],
  path: string,
  description: AtlasDescription,
  material: DataMaterial,
): Record<string, unknown> {
  return {
    ...pageData(title, events, path, description, material.home),
    ...(events.length > 0 && { about: events.map((event) => eventData(event, material)) }),
  };
}

export function placeData(
  place: Place,
  events: readonly AtlasEvent[],
  path: string,
  description: AtlasDescription,
  material: DataMaterial,
): Record<string, unknown> {
  const point = publishedPoint(place);
  const { '@context': context, ...page } = recordsData(place.title, events, path, description, material);
  const identities = place.links.map((link) => ({ ...identityOf(link), isSame: link.type === 'exactMatch' }));
  const same = identities.filter(({ isSame }) => isSame);
  return {
    '@context': context,
    '@type': 'Place',
    '@id': recordId({ place: place.id }, material.home),
    name: place.title,
    alternateName: [...new Set(place.names.map(({ toponym }) => toponym))].filter((name) => name !== place.title),
    ...(point && { geo: { '@type': 'GeoCoordinates', latitude: point[1], longitude: point[0] } }),
    // A close match is not the same place.
    sameAs: same.flatMap(({ address }) => address ?? []),
    identifier: [
      { '@type': 'PropertyValue', propertyID: worded(description.title), value: place.id },
      ...same.map(({ propertyID, value }) => ({ '@type': 'PropertyValue', propertyID, value })),
    ],
    subjectOf: page,
  };
}
