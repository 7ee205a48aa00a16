// The columns of the claims table that say who claims it, and how many.
import { bounds, figureScopes, measures, stances } from '../../model/claim.ts';
import type { ClaimColumn } from './claim-column.ts';

export const sayingColumns: ClaimColumn[] = [
  {
    name: 'source',
    type: 'string',
    required: true,
    description: 'Id of the source in the CSL-JSON and BibTeX lists.',
    cell: ({ claim }) => claim.source,
  },
  {
    name: 'line',
    type: 'integer',
    required: true,
    description: "Line of the source's text on which the passage stands, counted from 1.",
    cell: ({ claim }) => claim.locator.line,
  },
  {
    name: 'locator_start',
    type: 'string',
    required: true,
    description: 'First words of the passage, as printed.',
    cell: ({ claim }) => claim.locator.start,
  },
  {
    name: 'locator_end',
    type: 'string',
    required: true,
    description: 'Last words of the passage, as printed.',
    cell: ({ claim }) => claim.locator.end,
  },
  {
    name: 'says',
    type: 'string',
    required: true,
    description: 'What the source says, in the words of the atlas.',
    cell: ({ claim }) => claim.says,
  },
  {
    name: 'stance',
    type: 'string',
    required: true,
    oneOf: stances,
    description: 'How the source stands to what it says.',
    cell: ({ claim }) => claim.stance,
  },
  {
    name: 'attributed_to',
    type: 'string',
    description: 'Whom the source credits. Empty where it speaks for itself.',
    cell: ({ claim }) => claim.attributedTo,
  },
];

export const figureColumns: ClaimColumn[] = [
  {
    name: 'measure',
    type: 'string',
    oneOf: measures,
    description: 'What happened to those who are counted. Empty, as all figure cells, where the claim has no figure.',
    cell: ({ figure }) => figure?.measure ?? null,
  },
  {
    name: 'low',
    type: 'number',
    description: 'Lowest number the source allows. Empty where it sets no lower bound.',
    cell: ({ figure }) => figure?.low ?? null,
  },
  {
    name: 'best',
    type: 'number',
    description: 'The number the source itself prefers. Never an average.',
    cell: ({ figure }) => figure?.best ?? null,
  },
  {
    name: 'high',
    type: 'number',
    description: 'Highest number the source allows. Empty where it sets no upper bound.',
    cell: ({ figure }) => figure?.high ?? null,
  },
  {
    name: 'bound',
    type: 'string',
    oneOf: bounds,
    description: 'How the source puts the number; in-words: a word such as "thousands", no number.',
    cell: ({ figure }) => figure?.bound ?? null,
  },
  {
    name: 'unit',
    type: 'string',
    description: 'What is counted.',
    cell: ({ figure }) => figure?.unit ?? null,
  },
  {
    name: 'scope',
    type: 'string',
    oneOf: figureScopes,
    description: 'What the figure covers. A total is never to be added to its parts.',
    cell: ({ figure }) => figure?.scope ?? null,
  },
  {
    name: 'figure_verbatim',
    type: 'string',
    description: 'The figure in the wording of the source.',
    cell: ({ figure }) => figure?.verbatim ?? null,
  },
  {
    name: 'rank',
    type: 'string',
    required: true,
    oneOf: ['preferred', 'normal', 'deprecated'],
    description: "The editor's ranking of the claim. Nothing is deleted: what is known to be wrong is deprecated.",
    cell: ({ claim }) => claim.rank,
  },
  {
    name: 'erratum',
    type: 'string',
    description: 'A known slip of the source: what it prints, and what is known.',
    cell: ({ claim }) => claim.erratum && `${claim.erratum.note} Known: ${claim.erratum.known}`,
  },
  {
    name: 'citation',
    type: 'string',
    mayBeMissing: true,
    description:
      'The claim as a line to cite (Chicago Manual of Style, 17th ed.): its record in the atlas, the version of the data, and the passage it rests on.',
    cell: ({ citation }) => citation,
  },
];
