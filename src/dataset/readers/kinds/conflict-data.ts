// Event data of other projects, as tables or as the JSON of their services: UCDP GED, ACLED, the Global Terrorism Database.
import type { FileKind, FileSample } from './file-kind.ts';
import { hasAll, keysOf, objectsIn, recordsIn } from './json-shape.ts';
import { needs } from './needs.ts';

/** Names of the columns of a table, or of the members of the records in a JSON answer, and how many records there are. */
function columnsIn({ table, json }: FileSample): { columns: string[]; count: number } | null {
  if (table) return { columns: table.columns.map((name) => name.toLowerCase()), count: table.rowCount };
  const records = json ? recordsIn(json.value) : null;
  if (!records) return null;
  return { columns: keysOf(objectsIn(records)).map((name) => name.toLowerCase()), count: records.length };
}

/** @param marks columns that stand together in no other data; one set of them is enough */
const eventData = (id: string, is: string, marks: readonly (readonly string[])[]): FileKind => ({
  ...{ id, standing: 'foreign' as const, is, needs: needs.events },
  recognises: (sample) => {
    const found = columnsIn(sample);
    if (!found || !marks.some((some) => hasAll(found.columns, some))) return null;
    return { count: { number: found.count, noun: sample.table ? 'row' : 'record' }, names: found.columns };
  },
});

export const conflictData: readonly FileKind[] = [
  eventData('ucdp-ged', 'event data of the Uppsala Conflict Data Program (UCDP GED)', [
    ['type_of_violence', 'dyad_new_id', 'where_prec'],
    ['type_of_violence', 'date_prec', 'deaths_civilians'],
  ]),
  eventData('acled', 'event data of the Armed Conflict Location and Event Data project (ACLED)', [
    ['event_id_cnty', 'event_type', 'fatalities'],
    ['event_type', 'sub_event_type', 'geo_precision'],
  ]),
  eventData('gtd', 'event data of the Global Terrorism Database', [['eventid', 'iyear', 'imonth', 'iday']]),
];
