// The steps of preparing events, each a query in plain SQL in a file of its own: they name relations and no engine.
import { readFileSync } from 'node:fs';

export const steps = ['checked', 'celled', 'sorted', 'counts', 'coarser', 'left-out', 'extent'] as const;
export type Step = (typeof steps)[number];

/** The query of a step, without an end. */
export const sqlOf = (step: Step): string => readFileSync(new URL(`sql/${step}.sql`, import.meta.url), 'utf8').trim();
