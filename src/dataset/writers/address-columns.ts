// The columns that lead out of a table: to the record in the published atlas, and to the place in gazetteers.
import type { Citing } from '../../model/citation/cited-record.ts';
import type { Claim } from '../../model/claim.ts';
import type { AtlasEvent } from '../../model/event.ts';
import type { Place } from '../../model/place.ts';
import type { AddressedRecord } from '../../model/record-address.ts';
import type { Column } from './column.ts';

type Addressed = Pick<Citing, 'addressOf'>;

const addressColumn = <Row extends Addressed>(
  what: 'place' | 'event' | 'claim',
  recordOf: (row: Row) => AddressedRecord | null,
): Column<Row> => ({
  name: `${what}_url`,
  type: 'string',
  mayBeMissing: true,
  description: `Address of the ${what} in the published atlas. Empty where the file was written for no one site.`,
  cell(row) {
    const record = recordOf(row);
    return record && row.addressOf(record);
  },
});

/** `null` for the place: unplaced. */
export const placeUrlColumn = addressColumn<Addressed & { place: Place | null }>(
  'place',
  ({ place }) => place && { place: place.id },
);
export const eventUrlColumn = addressColumn<Addressed & { event: AtlasEvent }>('event', ({ event }) => ({
  event: event.id,
}));
export const claimUrlColumn = addressColumn<Addressed & { claim: Claim }>('claim', ({ claim }) => ({
  claim: claim.id,
}));

/** Id of the very same place in a gazetteer, without the prefix; `null` where none is known. */
export function gazetteerId(place: Pick<Place, 'links'> | null, prefix: 'gn' | 'wd'): string | null {
  const link = place?.links.find(
    ({ type, identifier }) => type === 'exactMatch' && identifier.startsWith(`${prefix}:`),
  );
  return link ? link.identifier.slice(prefix.length + 1) : null;
}

const gazetteerColumn = (name: string, prefix: 'gn' | 'wd', whose: string): Column<{ place: Place | null }> => ({
  name,
  type: 'string',
  mayBeMissing: true,
  description: `Id of the very same place in ${whose}. Empty where none was looked up; none is guessed.`,
  cell: ({ place }) => gazetteerId(place, prefix),
});

export const gazetteerColumns = [
  gazetteerColumn('geonames', 'gn', 'GeoNames, without the prefix "gn:"'),
  gazetteerColumn('wikidata', 'wd', 'Wikidata'),
];
