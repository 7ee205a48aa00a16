// The history of every record, from the sealed editions and the corpus of today: which edition held it first, and what each later one changed.

import type { DatasetFile } from '../../dataset/dataset-file.ts';
import { compareEditions } from '../../dataset/editions/compare-editions.ts';
import { rawRecords } from '../../dataset/editions/raw-records.ts';
import { nothingSaid, reasoned } from '../../dataset/editions/reasons.ts';
import type { EditionName } from '../../model/editions/edition.ts';
import { eventOfChange, type Reason, type RecordChange } from '../../model/editions/record-change.ts';
import type { ChangedRecord, HistoryStep, RecordHistory, SinceEdition } from '../../model/editions/told-changes.ts';
import { currentId } from '../../model/retired-ids.ts';
import { readNext } from './prepare-edition.ts';
import { toldChanges } from './seal-edition.ts';
import { readEditions, retiredIn, type SealedEdition } from './sealed-folder.ts';

export interface Histories {
  /** The oldest first. */
  editions: SealedEdition[];
  /** @param event its id today */
  historyOf(event: string): RecordHistory;
  /** What sets an edition apart from the corpus of today, with the reasons of all changes in between. */
  since(edition: SealedEdition): SinceEdition;
}

export const nameOf = ({ seal: { id, date, citedAs } }: SealedEdition): EditionName =>
  citedAs === undefined ? { id, date } : { id, date, citedAs };

/** @param geo folder of the corpus; without editions in it no record has a history */
export function readHistories(geo: string, today: readonly DatasetFile[]): Histories {
  const editions = readEditions(geo);
  const retired = retiredIn(today);
  // Without an edition there is nothing to hold it against.
  const now = editions.length > 0 ? rawRecords(today) : [];
  const recordsOf = new Map(editions.map((edition) => [edition, rawRecords(edition.files)]));
  const last = editions.at(-1);
  const said = readNext(geo);
  // What is not sealed yet may lack its reasons, or tell them in a file that is being written.
  const unsealed = last
    ? reasoned(
        compareEditions(recordsOf.get(last) ?? [], now, retired),
        typeof said === 'string' ? nothingSaid : said,
        retired,
      )
    : null;
  const steps: HistoryStep[] = [
    ...(unsealed && unsealed.changes.length > 0 ? [{ edition: null, changes: toldChanges(unsealed.changes) }] : []),
    ...editions.toReversed().map((edition) => ({ edition: nameOf(edition), changes: edition.changes })),
  ];
  const idToday = (id: string) => currentId(id, retired);
  const byEvent = new Map<string, HistoryStep[]>();
  for (const { edition, changes } of steps) {
    for (const change of changes) {
      const event = eventOfChange(change);
      if (event === null) continue;
      const own = byEvent.get(idToday(event)) ?? [];
      byEvent.set(idToday(event), own);
      const step = own.find((one) => one.edition?.id === edition?.id);
      if (step) step.changes.push(change);
      else own.push({ edition, changes: [change] });
    }
  }
  const first = new Map<string, EditionName>();
  for (const edition of editions.toReversed())
    for (const { type, id } of recordsOf.get(edition) ?? [])
      if (type === 'event') first.set(idToday(id), nameOf(edition));

  return {
    editions,
    historyOf: (event) => ({ first: first.get(event) ?? null, steps: byEvent.get(event) ?? [] }),
    since(edition) {
      const later = steps.slice(
        0,
        steps.findIndex((step) => step.edition?.id === edition.seal.id),
      );
      const reasons = new Map<string, Reason[]>();
      const keyOf = ({ type, id }: Pick<RecordChange, 'type' | 'id'>) => `${type} ${idToday(id)}`;
      for (const change of later.toReversed().flatMap(({ changes }) => changes))
        reasons.set(keyOf(change), [...(reasons.get(keyOf(change)) ?? []), ...change.reasons]);
      const was = recordsOf.get(edition) ?? [];
      const bare = compareEditions(was, now, retired);
      const changes = toldChanges(bare.map((change) => ({ ...change, reasons: reasons.get(keyOf(change)) ?? [] })));
      const events = [...was, ...now].filter(({ type }) => type === 'event');
      const titles = new Map(events.map(({ id, value }) => [id, String(value.title)]));
      const living = new Set(now.flatMap(({ type, id }) => (type === 'event' ? [id] : [])));
      const heldThen = new Set(was.flatMap(({ type, id }) => (type === 'event' ? [id] : [])));
      const records = new Map<string, ChangedRecord>();
      for (const change of changes) {
        const event = eventOfChange(change);
        if (event === null) continue;
        const group = records.get(event) ?? {
          today: living.has(event) ? event : null,
          before: heldThen.has(event) ? event : null,
          title: titles.get(event) ?? event,
          changes: [],
        };
        if (change.type === 'event' && change.formerly !== undefined) group.before = change.formerly;
        group.changes.push(change);
        records.set(event, group);
      }
      const others = changes.filter((change) => eventOfChange(change) === null);
      return { form: 1, edition: nameOf(edition), records: [...records.values()], others };
    },
  };
}
