// The records described for machines, as schema.org/Dataset: what they cover, under which licence, and where each form of them is.
import { formats } from '../../dataset/writers/formats.ts';
import { type Atlas, type AtlasDescription, recordLanguage } from '../../model/atlas.ts';
import { citedAtlas } from '../../model/citation/cited-atlas.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { worded } from '../../model/words.ts';
import { webAddress } from './html.ts';
import { picturesFolder, preview } from './pictures.ts';

/** Folder of the published forms, seen from the page. */
export const dataFolder = 'data/';

const licences: Record<string, string> = { 'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/' };

export const licenceAddress = ({ licence }: AtlasDescription): string => licences[licence] ?? licence;

export const publisherOf = ({ title }: AtlasDescription) => ({
  '@type': 'Organization',
  name: `${worded(title)} contributors`,
});

/** ISO days on which the first and the last of the claims were recorded; `null` without a claim. */
export function recordedDays(events: readonly AtlasEvent[]): { first: string; last: string } | null {
  let days: { first: string; last: string } | null = null;
  for (const { claims } of events) {
    for (const { recordedAt: day } of claims) {
      if (days === null) days = { first: day, last: day };
      else if (day < days.first) days.first = day;
      else if (day > days.last) days.last = day;
    }
  }
  return days;
}

/** @param home address of the published atlas with the slash at its end; without it addresses are relative */
export function datasetDescription({ description, sources, events }: Atlas, home: string): Record<string, unknown> {
  const { extent, bounds, introduction, keywords = [] } = description;
  const { title, version } = citedAtlas(description);
  const days = recordedDays(events);
  const [west, south, east, north] = bounds;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: worded(introduction),
    version,
    inLanguage: recordLanguage(description),
    isAccessibleForFree: true,
    // The page itself stands at the site's root; what its records and this description have in common is the name after the sign.
    '@id': `${home || './'}#dataset`,
    identifier: [
      { '@type': 'PropertyValue', propertyID: title, value: version },
      ...(home ? [{ '@type': 'PropertyValue', propertyID: 'URL', value: home }] : []),
    ],
    license: licenceAddress(description),
    creator: publisherOf(description),
    publisher: publisherOf(description),
    // Of the records: when the first and the last of them were made.
    ...(days && { dateCreated: days.first, dateModified: days.last }),
    temporalCoverage: `${extent.from}/${extent.to}`,
    // schema.org writes latitude before longitude.
    spatialCoverage: {
      '@type': 'Place',
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
    },
    ...(home && { url: home, image: `${home}${picturesFolder}${preview.file}` }),
    keywords,
    variableMeasured: [
      'place',
      'date with its doubt',
      'what a source says',
      'stance of the source',
      'figures with their bounds',
    ],
    measurementTechnique: 'Claims read line by line from published texts, each with the passage it rests on.',
    // The texts that were read; the works they cite are in the data.
    isBasedOn: sources
      .filter(({ custom }) => custom.text_file !== undefined)
      .map(({ title, URL }) => ({ '@type': 'CreativeWork', name: title, ...(webAddress(URL) && { url: URL }) })),
    distribution: formats.map(({ file, mediaType, holds }) => ({
      '@type': 'DataDownload',
      name: holds,
      encodingFormat: mediaType,
      contentUrl: `${home}${dataFolder}${file}`,
    })),
  };
}
