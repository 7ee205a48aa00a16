// Tables whose columns are known by their names: what each column means there, after the codebooks of their makers.
// UCDP GED codebook 25.1; ACLED codebook (2023); LP-TSV 0.5 of the World Historical Gazetteer; the atlas's own table of claims.
import type { KnownTable } from '../files/own-table.ts';
import { type Column, emptyMapping, type Mapping } from './mapping.ts';

/** Finds a column by its name, in any case. */
type Find = (name: string) => Column | null;

type Meaning = (find: Find) => Partial<Mapping>;

const precision = (column: Column | null, scale: 'ucdp' | 'acled') => (column === null ? null : { column, scale });

const span = (start: Column | null, end: Column | null): Mapping['date'] => {
  if (start !== null && end !== null) return { form: 'span', start, end };
  const column = start ?? end;
  return column === null ? { form: 'none' } : { form: 'one', column };
};

const one = (column: Column | null): Mapping['date'] => (column === null ? { form: 'none' } : { form: 'one', column });

const present = (...columns: (Column | null)[]): Column[] => columns.filter((column) => column !== null);

const meanings: Record<KnownTable, Meaning> = {
  'ucdp-ged': (find) => ({
    place: {
      name: find('where_coordinates'),
      longitude: find('longitude'),
      latitude: find('latitude'),
      position: null,
      precision: precision(find('where_prec'), 'ucdp'),
    },
    date: span(find('date_start'), find('date_end')),
    dateOrder: 'day-first',
    datePrecision: precision(find('date_prec'), 'ucdp'),
    count: { best: find('best'), low: find('low'), high: find('high'), bound: 'exact' },
    id: find('id'),
    title: find('dyad_name') ?? find('conflict_name'),
    text: find('source_headline'),
    attribution: find('source_article') ?? find('source_office'),
    category: find('type_of_violence'),
    perpetrator: find('side_a'),
    victims: find('side_b'),
    also: present(
      find('where_description'),
      find('adm_1'),
      find('country'),
      find('deaths_civilians'),
      find('event_clarity'),
    ),
  }),
  acled: (find) => ({
    place: {
      name: find('location'),
      longitude: find('longitude'),
      latitude: find('latitude'),
      position: null,
      precision: precision(find('geo_precision'), 'acled'),
    },
    date: one(find('event_date')),
    dateOrder: 'day-first',
    datePrecision: precision(find('time_precision'), 'acled'),
    count: { best: find('fatalities'), low: null, high: null, bound: 'about' },
    id: find('event_id_cnty') ?? find('event_id'),
    title: find('sub_event_type') ?? find('event_type'),
    text: find('notes'),
    attribution: find('source'),
    category: find('event_type'),
    perpetrator: find('actor1'),
    victims: find('actor2'),
    also: present(find('admin1'), find('country')),
  }),
  'lp-tsv': (find) => ({
    place: {
      name: find('title'),
      longitude: find('lon') ?? find('longitude'),
      latitude: find('lat') ?? find('latitude'),
      position: find('lon') ? null : find('geowkt'),
      precision: null,
    },
    date: span(find('start'), find('end')),
    dateOrder: 'day-first',
    id: find('id'),
    title: find('title'),
    text: find('description'),
    source: find('title_source'),
    category: find('types') ?? find('fclasses'),
    also: present(find('variants'), find('matches'), find('ccodes'), find('title_uri')),
  }),
  'linked-places': (find) => ({
    place: {
      name: find('title'),
      longitude: find('longitude'),
      latitude: find('latitude'),
      position: null,
      precision: null,
    },
    date: span(find('start'), find('end')),
    dateOrder: 'day-first',
    id: find('id'),
    title: find('title'),
    text: find('description'),
    source: find('source'),
    category: find('types'),
    also: present(find('names'), find('ccodes')),
  }),
  // A row for each claim and figure: rows of one event are its claims. `edtf` is Gregorian, whatever the source printed.
  'claims-csv': (find) => ({
    place: {
      name: find('place_title'),
      longitude: find('lon'),
      latitude: find('lat'),
      position: null,
      precision: precision(find('where_prec'), 'ucdp'),
    },
    date: one(find('edtf')),
    dateOrder: 'day-first',
    event: find('event_id'),
    title: find('event_title'),
    text: find('says'),
    source: find('source'),
    attribution: find('attributed_to'),
    category: find('category'),
    perpetrator: find('perpetrator'),
    count: { best: find('best'), low: find('low'), high: find('high'), bound: 'exact' },
    also: present(find('event_kind'), find('stance'), find('date_verbatim'), find('measure'), find('figure_verbatim')),
  }),
};

export function mappingOfKnown(known: KnownTable, columns: readonly Column[]): Mapping {
  const byName = new Map(columns.map((column) => [column.toLowerCase(), column]));
  const meaning = meanings[known]((name) => byName.get(name) ?? null);
  return { ...emptyMapping, ...meaning, columns };
}
