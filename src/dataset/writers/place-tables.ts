// The tables of places: one row for each place, its names, its identities in gazetteers, and the places it lies in.
import type { Citing } from '../../model/citation/cited-record.ts';
import type { Place, PlaceLink, Toponym } from '../../model/place.ts';
import { gazetteerColumns, placeUrlColumn } from './address-columns.ts';
import { type Column, joined } from './column.ts';
import { placeNamingColumns, positionColumns } from './event-columns.ts';
import { provenanceOfWhole } from './provenance.ts';
import { positionKind, positionKinds, publishedPoint } from './published-point.ts';
import { tableOf } from './table.ts';

interface PlaceRow {
  place: Place;
  /** `null`: a country. */
  position: [number, number] | null;
  addressOf: Citing['addressOf'];
}

const placeIdColumn: Column<{ place: Place }> = {
  name: 'place_id',
  type: 'string',
  required: true,
  description: 'Stable id of the place.',
  cell: ({ place }) => place.id,
};

const toPlace = { field: 'place_id', to: ['places', 'place_id'] } as const;

const columns: Column<PlaceRow>[] = [
  placeIdColumn,
  ...placeNamingColumns,
  ...positionColumns,
  {
    name: 'position',
    type: 'string',
    required: true,
    oneOf: positionKinds,
    description:
      'place: the point is the place; inside-area: the place is an area, and the point only stands for it; outline-only: the place is a country, and no point stands for it.',
    cell: ({ place }) => positionKind(place),
  },
  {
    name: 'where_prec',
    type: 'integer',
    required: true,
    description:
      'How well the position is known, as in UCDP GED: 1 exact, 2 near (about 25 km), 3 district, 4 governorate, 5 part of a country, 6 country, 7 at sea.',
    cell: ({ place }) => place.where_prec,
  },
  {
    name: 'where_note',
    type: 'string',
    description: 'Where the position comes from, and what is doubtful about it.',
    cell: ({ place }) => place.where_note ?? null,
  },
  {
    name: 'country_codes',
    type: 'list',
    description: 'ISO 3166-1 alpha-2 codes of the states it lies in today.',
    cell: ({ place }) => joined(place.ccodes),
  },
  {
    name: 'boundary',
    type: 'string',
    description: 'What the outline of an area is. The outline itself is in the GeoJSON.',
    cell: ({ place }) => place.boundary ?? null,
  },
  {
    name: 'boundary_precision',
    type: 'string',
    oneOf: ['good', 'fair', 'approximate', 'sketch'],
    description: 'How far to trust the outline for the years of the atlas.',
    cell: ({ place }) => place.boundary_precision ?? null,
  },
  placeUrlColumn,
  ...gazetteerColumns,
];

export const placeTable = tableOf({
  name: 'places',
  title: 'Places',
  description: 'One row for each place that a record is filed under or names.',
  columns,
  primaryKey: ['place_id'],
  rows(atlas, { citing: { addressOf } } = provenanceOfWhole(atlas)) {
    return atlas.places.map((place) => ({ place, position: publishedPoint(place), addressOf }));
  },
});

const nameColumns: Column<{ place: Place; name: Toponym; index: number }>[] = [
  placeIdColumn,
  {
    name: 'name_number',
    type: 'integer',
    required: true,
    description: 'Counts the names of one place from 1.',
    cell: ({ index }) => index + 1,
  },
  {
    name: 'toponym',
    type: 'string',
    required: true,
    description: 'The name.',
    cell: ({ name }) => name.toponym,
  },
  {
    name: 'language',
    type: 'string',
    required: true,
    description: 'BCP 47 tag; a variant such as ru-petr1708 is an older spelling.',
    cell: ({ name }) => name.lang,
  },
  {
    name: 'from_year',
    type: 'string',
    description: 'First year of the name. Empty where it has always been used, or where that is not known.',
    cell: ({ name }) => name.from ?? null,
  },
  {
    name: 'to_year',
    type: 'string',
    description: 'Last year of the name. Empty where it is used still, or where that is not known.',
    cell: ({ name }) => name.to ?? null,
  },
];

export const placeNameTable = tableOf({
  name: 'place-names',
  title: 'Names of places',
  description: 'One row for each name of a place.',
  columns: nameColumns,
  primaryKey: ['place_id', 'name_number'],
  foreignKeys: [toPlace],
  rows: ({ places }) => places.flatMap((place) => place.names.map((name, index) => ({ place, name, index }))),
});

const linkColumns: Column<{ place: Place; link: PlaceLink }>[] = [
  placeIdColumn,
  {
    name: 'identifier',
    type: 'string',
    required: true,
    description: 'Identity in a gazetteer: gn:706483 is GeoNames, wd:Q42308 Wikidata.',
    cell: ({ link }) => link.identifier,
  },
  {
    name: 'match',
    type: 'string',
    required: true,
    oneOf: ['exactMatch', 'closeMatch'],
    description: 'Whether it is the same place, or nearly the same.',
    cell: ({ link }) => link.type,
  },
];

export const placeLinkTable = tableOf({
  name: 'place-links',
  title: 'Identities of places',
  description: 'One row for each identity of a place in a gazetteer.',
  columns: linkColumns,
  foreignKeys: [toPlace],
  rows: ({ places }) => places.flatMap((place) => place.links.map((link) => ({ place, link }))),
});

const parentColumns: Column<{ place: Place; parent: string }>[] = [
  placeIdColumn,
  {
    name: 'inside_place_id',
    type: 'string',
    required: true,
    description: 'Id of a place it lies in.',
    cell: ({ parent }) => parent,
  },
];

export const placeParentTable = tableOf({
  name: 'place-parents',
  title: 'What places lie in',
  description: 'One row for each place that another place lies in.',
  columns: parentColumns,
  primaryKey: ['place_id', 'inside_place_id'],
  foreignKeys: [toPlace, { field: 'inside_place_id', to: ['places', 'place_id'] }],
  rows: ({ places }) => places.flatMap((place) => place.partOf.map((parent) => ({ place, parent }))),
});
