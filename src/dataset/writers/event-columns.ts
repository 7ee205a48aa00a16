// The columns that say what, where and when: of the claims table, and of the tables of events, claims and places that are made of the same.
import type { Claim } from '../../model/claim.ts';
import { type AtlasEvent, placeBases } from '../../model/event.ts';
import { calendars, dateRoles } from '../../model/historical-date.ts';
import { type Place, placeKinds } from '../../model/place.ts';
import { unplaced } from './claim-column.ts';
import { type Column, joined } from './column.ts';
import type { PublishedDate, TemporalEnds } from './published-date.ts';

export const claimIdColumn: Column<{ claim: Claim }> = {
  name: 'claim_id',
  type: 'string',
  required: true,
  description: 'Stable id of the claim. A claim with several figures has several rows.',
  cell: ({ claim }) => claim.id,
};

export const eventColumns: Column<{ event: AtlasEvent }>[] = [
  {
    name: 'event_id',
    type: 'string',
    required: true,
    description: 'Stable id of the event the claim is about.',
    cell: ({ event }) => event.id,
  },
  {
    name: 'event_title',
    type: 'string',
    required: true,
    description: 'Title of the event, in the words of the atlas.',
    cell: ({ event }) => event.title,
  },
  {
    name: 'event_kind',
    type: 'string',
    required: true,
    terms: 'eventKinds',
    description: 'What it was. Only a deed happened: an order, a law, a speech or a report is not a deed.',
    cell: ({ event }) => event.kind,
  },
  {
    name: 'category',
    type: 'string',
    required: true,
    terms: 'categories',
    description: 'Subject of the event.',
    cell: ({ event }) => event.category,
  },
];

/** `null` for the place: unplaced. */
const filedUnderColumn: Column<{ place: Place | null }> = {
  name: 'place_id',
  type: 'string',
  required: true,
  description: `Stable id of the place, or "${unplaced}" where no place can honestly be given.`,
  cell: ({ place }) => place?.id ?? unplaced,
};

export const placeNamingColumns: Column<{ place: Place | null }>[] = [
  {
    name: 'place_title',
    type: 'string',
    description: 'Name of the place used in the time of the sources.',
    cell: ({ place }) => place?.title ?? null,
  },
  {
    name: 'place_kind',
    type: 'string',
    oneOf: placeKinds,
    description: 'Kind of place.',
    cell: ({ place }) => place?.kind ?? null,
  },
];

export const placeBasisColumn: Column<{ event: AtlasEvent }> = {
  name: 'place_basis',
  type: 'string',
  oneOf: placeBases,
  description:
    'printed: a source names the place; inferred: it cannot be thought elsewhere; addressed: an order was sent there.',
  cell: ({ event }) => event.placeBasis,
};

const alsoAtColumn: Column<{ event: AtlasEvent }> = {
  name: 'also_at',
  type: 'list',
  description: 'Ids of the other places of the same event. A figure belongs to the event, never to each of its places.',
  cell: ({ event }) => joined(event.alsoAt),
};

/** `null` for the position: unplaced, or a country. */
export const positionColumns: Column<{ position: [number, number] | null }>[] = [
  {
    name: 'lon',
    type: 'number',
    description:
      'Longitude in degrees, WGS 84. For a region a point inside its outline that stands for it, not a position. Empty for a country: no point stands for what is said of the whole of it.',
    cell: ({ position }) => position?.[0] ?? null,
  },
  {
    name: 'lat',
    type: 'number',
    description: 'Latitude in degrees, WGS 84. For a region or country as said of lon.',
    cell: ({ position }) => position?.[1] ?? null,
  },
];

export const placeColumns = [
  filedUnderColumn,
  ...placeNamingColumns,
  placeBasisColumn,
  alsoAtColumn,
  ...positionColumns,
];

export const dateColumns: Column<{ date: PublishedDate }>[] = [
  {
    name: 'edtf',
    type: 'string',
    description:
      "Date in EDTF (ISO 8601-2), Gregorian: the claim's own where it gives one, else its event's. Empty where this source gives none.",
    cell: ({ date }) => date.edtf,
  },
  {
    name: 'date_verbatim',
    type: 'string',
    description: 'The date in the wording of the source.',
    cell: ({ date }) => date.date_verbatim,
  },
  {
    name: 'date_role',
    type: 'string',
    oneOf: dateRoles,
    description: 'What the date is the date of.',
    cell: ({ date }) => date.date_role,
  },
  {
    name: 'date_inferred',
    type: 'boolean',
    description: 'True where the date comes from the context and not from the passage.',
    cell: ({ date }) => date.date_inferred,
  },
  {
    name: 'calendar',
    type: 'string',
    oneOf: calendars,
    description: 'Calendar of the wording: julian is Old Style, 13 days behind; unknown counts as either.',
    cell: ({ date }) => date.calendar,
  },
  {
    name: 'earliest',
    type: 'date',
    description: 'First day the date could mean, Gregorian. Empty where it has no beginning, or no date.',
    cell: ({ date }) => date.earliest,
  },
  {
    name: 'latest',
    type: 'date',
    description: 'Last day the date could mean, Gregorian. Empty where it has no end, or no date.',
    cell: ({ date }) => date.latest,
  },
];

/** In the order and under the names by which QGIS finds them by itself. */
export const temporalColumns: Column<{ shown: TemporalEnds }>[] = [
  {
    name: 'start',
    type: 'datetime',
    mayBeMissing: true,
    description:
      'First second of "earliest", for programs with a time control; where it has no beginning, that of the years the atlas covers. Empty where there is no date: such programs may show those rows always.',
    cell: ({ shown }) => shown.start,
  },
  {
    name: 'end',
    type: 'datetime',
    mayBeMissing: true,
    description:
      'Last second of "latest", for programs with a time control; where it has no end, that of the years the atlas covers. Empty where there is no date.',
    cell: ({ shown }) => shown.end,
  },
];
