// Why records changed, as editors write it down for the next edition (`editions/next.json`), and which changes nothing has been said of.
import * as z from 'zod';
import { type Reason, type RecordChange, reasonKinds, recordTypes } from '../../model/editions/record-change.ts';
import { currentId, type RetiredIds } from '../../model/retired-ids.ts';
import { idSchema } from '../schemas/text-schema.ts';
import type { BareChange } from './compare-editions.ts';
import { canonical } from './raw-records.ts';

const whySchema = { kind: z.enum(reasonKinds), why: z.string().min(3).max(1000) };

export const nextEditionSchema = z.strictObject({
  form: z.literal(1),
  /** Of whole fields, whichever records bear them. */
  fields: z.array(
    z.strictObject({ types: z.array(z.enum(recordTypes)), fields: z.array(z.string().min(1)).min(1), ...whySchema }),
  ),
  /** Of records, by their id in either edition. */
  records: z.array(z.strictObject({ ids: z.array(idSchema).min(1), ...whySchema })),
});

export type NextEdition = z.infer<typeof nextEditionSchema>;

export const nothingSaid: NextEdition = { form: 1, fields: [], records: [] };

const calledOtherwise: Reason = { kind: 'id', why: 'Only an id that it bears or names is another now.' };

/** A value with each retired id in it as the id of today. */
const inIdsOfToday = (value: unknown, retired: RetiredIds): string =>
  canonical(value, (text) => currentId(text, retired));

/** What is said of a record by its own ids. */
function ownReasons({ id, formerly }: BareChange, said: ReadonlyMap<string, Reason[]>): Reason[] {
  return [...(said.get(id) ?? []), ...(formerly ? (said.get(formerly) ?? []) : [])];
}

export interface ReasonedChanges {
  changes: RecordChange[];
  /** Changes that nobody has given a reason for. */
  unexplained: BareChange[];
  /** Ids that a reason is given for, though their records have not changed. */
  needless: string[];
}

/**
 * Joins changes and reasons. A field may be explained for all records alike; what only names another record by its new id needs no reason; and a
 * claim that came, went or moved with its event has that event's.
 */
export function reasoned(bare: readonly BareChange[], said: NextEdition, retired: RetiredIds): ReasonedChanges {
  const byId = new Map<string, Reason[]>();
  for (const { ids, kind, why } of said.records)
    for (const id of ids) byId.set(id, [...(byId.get(id) ?? []), { kind, why }]);
  const events = new Map(bare.filter(({ type }) => type === 'event').map((change) => [change.id, change]));
  const unexplained: BareChange[] = [];
  const changes = bare.map((change): RecordChange => {
    const { type, fields, change: what, event } = change;
    const own = ownReasons(change, byId);
    const general = said.fields.filter(
      (one) => one.types.includes(type) && fields.some(({ field }) => one.fields.includes(field)),
    );
    const left = fields.filter(({ field }) => !general.some((one) => one.fields.includes(field)));
    const renamedOnly =
      left.length > 0 && left.every(({ was, is }) => inIdsOfToday(was, retired) === inIdsOfToday(is, retired));
    const around = type === 'claim' && event !== undefined ? events.get(event) : undefined;
    const moved = left.some(({ field }) => field === 'event');
    const inherited = around && (what !== 'changed' || moved) ? ownReasons(around, byId) : [];
    const reasons = [
      ...(own.length > 0 ? own : inherited),
      ...general.map(({ kind, why }) => ({ kind, why })),
      ...(renamedOnly && own.length === 0 ? [calledOtherwise] : []),
    ];
    const isExplained =
      what === 'changed' && left.length === 0 ? true : own.length + inherited.length > 0 || renamedOnly;
    if (!isExplained) unexplained.push(change);
    return { ...change, reasons };
  });
  const changed = new Set(bare.flatMap(({ id, formerly }) => [id, ...(formerly ? [formerly] : [])]));
  const needless = [...byId.keys()].filter((id) => !changed.has(id) && !changed.has(currentId(id, retired)));
  return { changes, unexplained, needless };
}
