// What a reader looks at in a prepared folder, and its address: `data=FOLDER&from=1835-01&to=1837-12&facet=1:killing&cell=6/1234&record=17&map=4.20/50/30`.
import type { CellRange } from './cells.ts';
import { finestZoom } from './cells.ts';
import type { PreparedManifest } from './read-manifest.ts';
import type { Choice, MonthSpan } from './tally.ts';

export interface MapStand {
  zoom: number;
  latitude: number;
  longitude: number;
}

export interface ChosenCell {
  zoom: number;
  cell: number;
}

export interface PreparedView {
  months: MonthSpan;
  facet: Choice['facet'];
  cell: ChosenCell | null;
  /** The record that is open, by its place in the file. */
  record: number | null;
  /** `null` until somebody has moved the map: it shows all events. */
  map: MapStand | null;
}

export const wholeView = ({ months }: Pick<PreparedManifest, 'months'>): PreparedView => ({
  ...{ months, facet: null, cell: null, record: null, map: null },
});

/** The cells that are counted: the chosen one, as cells of the zoom that is shown, or those of the view. */
export function countedCells({ cell }: PreparedView, zoom: number, inView: readonly CellRange[]): readonly CellRange[] {
  if (!cell) return inView;
  const parts = 4 ** (zoom - cell.zoom);
  const from = Math.floor(cell.cell * parts);
  return [{ from, to: parts < 1 ? from : from + parts - 1 }];
}

/** `1835-09` as months since year 0. */
function monthFrom(text: string): number | null {
  const [, year, month] = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(text) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return null;
  return Number(year) * 12 + Number(month) - 1;
}

const two = (n: number) => String(n).padStart(2, '0');
export const writtenMonth = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${two((month % 12) + 1)}`;

/** Reads one parameter into the view; `false` where it means nothing. */
type Read = (value: string, view: PreparedView, manifest: PreparedManifest) => boolean;

const wholeNumber = (text: string): number | null => (/^\d{1,15}$/.test(text) ? Number(text) : null);

const readers: Record<string, Read> = {
  from(value, view, { months }) {
    const month = monthFrom(value);
    if (month === null || month > months.to) return false;
    view.months = { ...view.months, from: Math.max(month, months.from) };
    return true;
  },
  to(value, view, { months }) {
    const month = monthFrom(value);
    if (month === null || month < months.from) return false;
    view.months = { ...view.months, to: Math.min(month, months.to) };
    return true;
  },
  facet(value, view, { columns }) {
    const [, of = '', chosen = ''] = /^(\d):(.*)$/s.exec(value) ?? [];
    if (!columns.facets[Number(of) - 1]) return false;
    view.facet = { of: Number(of), value: chosen };
    return true;
  },
  cell(value, view, { counts }) {
    const [zoom, cell] = value.split('/').map((part) => wholeNumber(part));
    if (zoom == null || cell == null || !counts.some((one) => one.zoom === zoom) || cell >= 4 ** zoom) return false;
    view.cell = { zoom, cell };
    return true;
  },
  record(value, view, { events }) {
    const row = wholeNumber(value);
    if (row === null || row >= events) return false;
    view.record = row;
    return true;
  },
  map(value, view) {
    const parts = value.split('/').map(Number);
    const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN] = parts;
    if (parts.length !== 3 || !(zoom >= 0 && zoom <= 22)) return false;
    if (!(Math.abs(latitude) <= 85) || !(Math.abs(longitude) <= 180)) return false;
    view.map = { zoom, latitude, longitude };
    return true;
  },
};

/** @returns the view, and the parameters that mean nothing here, as they were written */
export function viewFromQuery(query: string, manifest: PreparedManifest): { view: PreparedView; left: string[] } {
  const view = wholeView(manifest);
  const left: string[] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    if (passed.has(name)) continue;
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (!read?.(value, view, manifest)) left.push(`${name}=${value}`.slice(0, 100));
  }
  if (view.months.to < view.months.from) {
    left.push(`from=${writtenMonth(view.months.from)}&to=${writtenMonth(view.months.to)}`);
    view.months = manifest.months;
  }
  return { view, left };
}

/** Read by the page before the view, and kept in its address. */
const passed: ReadonlySet<string> = new Set(['data', 'lang', 'theme']);

/** @param query that stands in the address now: what is not of the view stays */
export function queryOfView(view: PreparedView, { months }: PreparedManifest, query: string): string {
  const written = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(query)) if (passed.has(name)) written.append(name, value);
  if (view.months.from !== months.from) written.set('from', writtenMonth(view.months.from));
  if (view.months.to !== months.to) written.set('to', writtenMonth(view.months.to));
  if (view.facet) written.set('facet', `${view.facet.of}:${view.facet.value}`);
  if (view.cell) written.set('cell', `${view.cell.zoom}/${view.cell.cell}`);
  if (view.record !== null) written.set('record', String(view.record));
  if (view.map) {
    const { zoom, latitude, longitude } = view.map;
    written.set('map', `${zoom.toFixed(2)}/${latitude.toFixed(3)}/${longitude.toFixed(3)}`);
  }
  // Folders and places are read by people, too.
  return `?${written.toString().replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
}

/** The choice of records: its cells are those that the file is sorted by. */
export function recordChoice(view: PreparedView, zoom: number, inView: readonly CellRange[]): Choice {
  const [level, ranges] = view.cell ? [view.cell.zoom, [{ from: view.cell.cell, to: view.cell.cell }]] : [zoom, inView];
  const parts = 4 ** (finestZoom - level);
  const within = ranges.map(({ from, to }) => ({ from: from * parts, to: (to + 1) * parts - 1 }));
  return { months: view.months, facet: view.facet, within };
}
