// Fields that events bore in older files: they are read past, and it is said what became of them.
import type { Issue } from './issue.ts';
import { counted } from './quote.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of event ids until November 2026; typed relations with a reason took its place. */
const bearsRelated = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && Array.isArray(value.related);

/** The event as the schema of today reads it. */
export function withoutRetiredFields(value: unknown): unknown {
  if (!bearsRelated(value)) return value;
  const { related: _, ...rest } = value;
  return rest;
}

/** @param events all events of one file, unread */
export function retiredFieldIssue(file: string, events: readonly unknown[]): Issue | null {
  const count = events.filter(bearsRelated).length;
  if (count === 0) return null;
  return {
    ...{ rule: 'retired-field', severity: 'warning', file, recordId: null, path: '' },
    sentence: `${file}: ${counted(count, 'event')} still ${count === 1 ? 'bears' : 'bear'} the list "related", which is read no more.`,
    fix: 'Take the list out; write what joins two records as relations, each with its kind and its reason.',
  };
}
