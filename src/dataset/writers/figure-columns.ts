// The columns that say who claims it, and how many: of the claims table, and of the tables of claims and figures that are made of the same.
import { bounds, type Claim, type Figure, figureScopes } from '../../model/claim.ts';
import type { Column } from './column.ts';

export const sayingColumns: Column<{ claim: Claim }>[] = [
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
    terms: 'stances',
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

export const figureColumns: Column<{ figure: Figure }>[] = [
  {
    name: 'measure',
    type: 'string',
    required: true,
    terms: 'measures',
    description: 'What happened to those who are counted.',
    cell: ({ figure }) => figure.measure,
  },
  {
    name: 'low',
    type: 'number',
    description: 'Lowest number the source allows. Empty where it sets no lower bound.',
    cell: ({ figure }) => figure.low,
  },
  {
    name: 'best',
    type: 'number',
    description: 'The number the source itself prefers. Never an average.',
    cell: ({ figure }) => figure.best,
  },
  {
    name: 'high',
    type: 'number',
    description: 'Highest number the source allows. Empty where it sets no upper bound.',
    cell: ({ figure }) => figure.high,
  },
  {
    name: 'bound',
    type: 'string',
    required: true,
    oneOf: bounds,
    description: 'How the source puts the number; in-words: a word such as "thousands", no number.',
    cell: ({ figure }) => figure.bound,
  },
  {
    name: 'unit',
    type: 'string',
    required: true,
    description: 'What is counted.',
    cell: ({ figure }) => figure.unit,
  },
  {
    name: 'scope',
    type: 'string',
    required: true,
    oneOf: figureScopes,
    description: 'What the figure covers. A total is never to be added to its parts.',
    cell: ({ figure }) => figure.scope,
  },
  {
    name: 'figure_verbatim',
    type: 'string',
    required: true,
    description: 'The figure in the wording of the source.',
    cell: ({ figure }) => figure.verbatim,
  },
];

export const standingColumns: Column<{ claim: Claim }>[] = [
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
];

export const citationColumn: Column<{ citation: string }> = {
  name: 'citation',
  type: 'string',
  mayBeMissing: true,
  description:
    'The claim as a line to cite (Chicago Manual of Style, 17th ed.): its record in the atlas, the version of the data, and the passage it rests on.',
  cell: ({ citation }) => citation,
};
