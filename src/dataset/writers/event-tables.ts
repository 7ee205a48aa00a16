// The tables of events: one row for each event, its other places, and the wholes it is counted in.
import type { Citing } from '../../model/citation/cited-record.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { eventUrlColumn } from './address-columns.ts';
import { type Column, joined } from './column.ts';
import { dateColumns, eventColumns, placeBasisColumn } from './event-columns.ts';
import { provenanceOfWhole } from './provenance.ts';
import { type PublishedDate, publishedDate } from './published-date.ts';
import { tableOf } from './table.ts';

interface EventRow {
  event: AtlasEvent;
  date: PublishedDate;
  addressOf: Citing['addressOf'];
}

const eventIdColumn: Column<{ event: AtlasEvent }> = {
  name: 'event_id',
  type: 'string',
  required: true,
  description: 'Stable id of the event.',
  cell: ({ event }) => event.id,
};

/** The date of an event is the editors' reading; in the table of claims it is the claim's. */
const readByEditors = (column: Column<{ date: PublishedDate }>): Column<{ date: PublishedDate }> =>
  column.name === 'edtf'
    ? {
        ...column,
        description:
          'Date in EDTF (ISO 8601-2), Gregorian, as the editors read the claims. Empty where no source dates the event.',
      }
    : column;

const columns: Column<EventRow>[] = [
  eventIdColumn,
  ...eventColumns.filter(({ name }) => name !== 'event_id'),
  {
    name: 'summary',
    type: 'string',
    required: true,
    description: 'What the sources say of it together, in the words of the atlas.',
    cell: ({ event }) => event.summary,
  },
  {
    name: 'place_id',
    type: 'string',
    description: 'Id of the place it is filed under. Empty where no place can honestly be given.',
    cell: ({ event }) => event.placeId,
  },
  placeBasisColumn,
  {
    name: 'where_prec',
    type: 'integer',
    description: "How well this event's place is known, in the numbers of the table of places.",
    cell: ({ event }) => event.where_prec,
  },
  ...dateColumns.map(readByEditors),
  {
    name: 'perpetrator',
    type: 'string',
    terms: 'actors',
    description: 'Who did it. Empty where no source says.',
    cell: ({ event }) => event.perpetrator,
  },
  {
    name: 'victims',
    type: 'list',
    description: 'Groups whom it befell.',
    cell: ({ event }) => joined(event.victims),
  },
  {
    name: 'graphic',
    type: 'boolean',
    required: true,
    description: 'True where the page folds the matter behind a notice.',
    cell: ({ event }) => event.graphic ?? false,
  },
  eventUrlColumn,
];

export const eventTable = tableOf({
  name: 'events',
  title: 'Events',
  description: 'One row for each event that the claims tell of.',
  columns,
  primaryKey: ['event_id'],
  foreignKeys: [{ field: 'place_id', to: ['places', 'place_id'] }],
  rows(atlas, { citing: { addressOf } } = provenanceOfWhole(atlas)) {
    return atlas.events.map((event) => ({ event, date: publishedDate(event.when), addressOf }));
  },
});

const toEvent = { field: 'event_id', to: ['events', 'event_id'] } as const;

export const eventPlaceTable = tableOf<{ event: AtlasEvent; other: string }>({
  name: 'event-places',
  title: 'Other places of events',
  description:
    'One row for each further place of an event. A figure belongs to the event, never to each of its places.',
  columns: [
    eventIdColumn,
    {
      name: 'place_id',
      type: 'string',
      required: true,
      description: 'Id of the other place.',
      cell: ({ other }) => other,
    },
  ],
  primaryKey: ['event_id', 'place_id'],
  foreignKeys: [toEvent, { field: 'place_id', to: ['places', 'place_id'] }],
  rows: ({ events }) => events.flatMap((event) => event.alsoAt.map((other) => ({ event, other }))),
});

export const eventWholeTable = tableOf<{ event: AtlasEvent; whole: string }>({
  name: 'event-wholes',
  title: 'Wholes of events',
  description:
    'One row for each event in which another is counted: their figures are never to be added. What else events have to do with each other is in the table of relations.',
  columns: [
    eventIdColumn,
    {
      name: 'whole_event_id',
      type: 'string',
      required: true,
      description: 'Id of the event that holds this one.',
      cell: ({ whole }) => whole,
    },
  ],
  primaryKey: ['event_id', 'whole_event_id'],
  foreignKeys: [toEvent, { field: 'whole_event_id', to: ['events', 'event_id'] }],
  rows: ({ events }) => events.flatMap((event) => event.partOf.map((whole) => ({ event, whole }))),
});
