// Compares two editions record by record. A record is known by its id, and where that was retired, by the id it leads to.
import type { FieldChange, RecordChange } from '../../model/editions/record-change.ts';
import { currentId, type RetiredIds } from '../../model/retired-ids.ts';
import { canonical, type RawRecord } from './raw-records.ts';

/** A change before its reasons are known. */
export type BareChange = Omit<RecordChange, 'reasons'>;

const keyOf = ({ type }: RawRecord, id: string): string => `${type} ${id}`;

/** Where a record stands: if that is only called otherwise now, it has not moved. */
const standsIn = ['place', 'event'];

function differingFields(was: RawRecord, is: RawRecord, retired: RetiredIds): FieldChange[] {
  const names = [...new Set([...Object.keys(was.value), ...Object.keys(is.value)])];
  return names.flatMap((field): FieldChange[] => {
    const [before, now] = [was.value[field] ?? null, is.value[field] ?? null];
    if (canonical(before) === canonical(now)) return [];
    if (standsIn.includes(field) && typeof before === 'string' && currentId(before, retired) === now) return [];
    return [{ field, was: before, is: now }];
  });
}

/** By key of the newer record: the older one it was. Of several that lead to one and the same the first is that, and the others are gone. */
function ancestors(was: readonly RawRecord[], is: readonly RawRecord[], retired: RetiredIds): Map<string, RawRecord> {
  const living = new Set(is.map((record) => keyOf(record, record.id)));
  const found = new Map<string, RawRecord>();
  for (const record of was) if (living.has(keyOf(record, record.id))) found.set(keyOf(record, record.id), record);
  for (const record of was) {
    const key = keyOf(record, currentId(record.id, retired));
    if (!living.has(keyOf(record, record.id)) && living.has(key) && !found.has(key)) found.set(key, record);
  }
  return found;
}

/**
 * Every record that is new, changed or gone, in the order of the newer edition; those that are gone last.
 * @param retired ids of the newer edition
 */
export function compareEditions(
  was: readonly RawRecord[],
  is: readonly RawRecord[],
  retired: RetiredIds,
): BareChange[] {
  const before = ancestors(was, is, retired);
  const kept = new Set(before.values());
  const belongs = ({ type, value }: RawRecord) => (type === 'claim' ? { event: String(value.event) } : {});
  const changes = is.flatMap((record): BareChange[] => {
    const { type, id } = record;
    const older = before.get(keyOf(record, id));
    if (!older) return [{ type, id, change: 'new', ...belongs(record), fields: [] }];
    const fields = differingFields(older, record, retired);
    if (fields.length === 0) return [];
    const formerly = older.id === id ? {} : { formerly: older.id };
    return [{ type, id, change: 'changed', ...formerly, ...belongs(record), fields }];
  });
  const living = new Set(is.map(({ id }) => id));
  const gone = was
    .filter((record) => !kept.has(record))
    .map((record): BareChange => {
      const { type, id } = record;
      const to = currentId(id, retired);
      const leadsTo = living.has(to) ? { leadsTo: to } : {};
      const event = type === 'claim' ? { event: currentId(String(record.value.event), retired) } : {};
      return { type, id, change: 'gone', ...leadsTo, ...event, fields: [] };
    });
  return [...changes, ...gone];
}
