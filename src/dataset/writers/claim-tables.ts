// The tables of claims and of their figures: what each source says, once each.
import type { Atlas } from '../../model/atlas.ts';
import type { Citing } from '../../model/citation/cited-record.ts';
import type { Claim, Figure } from '../../model/claim.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { claimUrlColumn } from './address-columns.ts';
import { circumstanceColumns } from './circumstance-columns.ts';
import type { Column } from './column.ts';
import { claimIdColumn, dateColumns, eventColumns } from './event-columns.ts';
import { citationColumn, figureColumns, sayingColumns, standingColumns } from './figure-columns.ts';
import { claimCitation, type Provenance, provenanceOfWhole } from './provenance.ts';
import { type PublishedDate, publishedDate } from './published-date.ts';
import { tableOf } from './table.ts';

interface ClaimOnce {
  claim: Claim;
  event: AtlasEvent;
  date: PublishedDate;
  citation: string;
  addressOf: Citing['addressOf'];
}

const idColumn = { ...claimIdColumn, description: 'Stable id of the claim.' };

/** Absent: as the event. `null`: this source gives no date. */
const datedBy = ({ when }: Claim) => (when === undefined ? 'event' : when === null ? 'none' : 'claim');

const columns: Column<ClaimOnce>[] = [
  idColumn,
  ...eventColumns.filter(({ name }) => name === 'event_id'),
  ...sayingColumns,
  {
    name: 'cited_work',
    type: 'string',
    description: 'Id of the work the source rests on here, where it is listed among the sources.',
    cell: ({ claim }) => claim.citedWork,
  },
  {
    name: 'dated_by',
    type: 'string',
    required: true,
    oneOf: ['claim', 'event', 'none'],
    description:
      'claim: this source gives the date that follows; event: it is the date of the event; none: this source gives no date.',
    cell: ({ claim }) => datedBy(claim),
  },
  ...dateColumns,
  ...circumstanceColumns,
  ...standingColumns,
  {
    name: 'erratum_confidence',
    type: 'string',
    oneOf: ['high', 'medium', 'low'],
    description: 'How sure it is that the source slips.',
    cell: ({ claim }) => claim.erratum?.confidence ?? null,
  },
  {
    name: 'erratum_authority',
    type: 'string',
    description: 'On what authority the slip is known.',
    cell: ({ claim }) => claim.erratum?.authority ?? null,
  },
  {
    name: 'rank_reason',
    type: 'string',
    description: 'Why the claim is ranked as it is.',
    cell: ({ claim }) => claim.rankReason,
  },
  {
    name: 'recorded_by',
    type: 'string',
    required: true,
    description: 'Who read the passage.',
    cell: ({ claim }) => claim.recordedBy,
  },
  {
    name: 'recorded_at',
    type: 'date',
    required: true,
    description: 'Day on which the claim was recorded.',
    cell: ({ claim }) => claim.recordedAt,
  },
  citationColumn,
  claimUrlColumn,
];

function* claimsOf(atlas: Atlas, provenance: Provenance = provenanceOfWhole(atlas)): Iterable<ClaimOnce> {
  const titleOf = new Map(atlas.places.map(({ id, title }) => [id, title]));
  for (const event of atlas.events)
    for (const claim of event.claims)
      yield {
        ...{ claim, event, date: publishedDate(effectiveDate(claim, event)) },
        citation: claimCitation(claim, event, titleOf.get(event.placeId ?? '') ?? null, provenance),
        addressOf: provenance.citing.addressOf,
      };
}

export const claimTable = tableOf({
  name: 'claims',
  title: 'Claims',
  description: 'One row for each claim: what one source says about an event.',
  columns,
  primaryKey: ['claim_id'],
  foreignKeys: [
    { field: 'event_id', to: ['events', 'event_id'] },
    { field: 'source', to: ['sources', 'source'] },
    { field: 'cited_work', to: ['sources', 'source'] },
  ],
  rows: claimsOf,
});

const figureTableColumns: Column<{ claim: Claim; figure: Figure; index: number }>[] = [
  idColumn,
  {
    name: 'figure_number',
    type: 'integer',
    required: true,
    description: 'Counts the figures of one claim from 1.',
    cell: ({ index }) => index + 1,
  },
  ...figureColumns,
];

export const figureTable = tableOf({
  name: 'figures',
  title: 'Figures',
  description: 'One row for each figure of a claim, as the source prints it.',
  columns: figureTableColumns,
  primaryKey: ['claim_id', 'figure_number'],
  foreignKeys: [{ field: 'claim_id', to: ['claims', 'claim_id'] }],
  rows: ({ events }) =>
    events.flatMap(({ claims }) =>
      claims.flatMap((claim) => claim.figures.map((figure, index) => ({ claim, figure, index }))),
    ),
});
