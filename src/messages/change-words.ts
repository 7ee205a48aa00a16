// The value of a field of a record in words, as one edition or another had it. Older editions may have had it in another shape: what is of none that is
// known is told as it stands in the file.
import type { Figure } from '../model/claim.ts';
import type { PlaceBasis } from '../model/event.ts';
import type { HistoricalDate } from '../model/historical-date.ts';
import { historicalDateInWords } from './date-words.ts';
import type { HistoryWords } from './en/changes.ts';
import type { Messages } from './en/messages.ts';
import { figureInWords } from './figure-words.ts';

type JsonObject = Record<string, unknown>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const holds = (value: unknown, ...names: string[]): value is Record<string, string> =>
  isObject(value) && names.every((name) => typeof value[name] === 'string');

const isFigure = (value: unknown, { terms }: Messages): boolean =>
  holds(value, 'bound', 'measure', 'unit', 'scope', 'verbatim') && Object.hasOwn(terms.bound, value.bound ?? '');

/** `note: …; known: …` */
const plainly = (value: JsonObject): string =>
  Object.entries(value)
    .filter(([, member]) => member !== null)
    .map(([name, member]) => `${name}: ${typeof member === 'string' ? member : JSON.stringify(member)}`)
    .join('; ');

/** By field: what an id in it is called. */
const named: Record<string, (id: string, words: Messages) => string> = {
  kind: (id, { terms }) => terms.eventKind(id),
  category: (id, { terms }) => terms.category(id),
  perpetrator: (id, { terms }) => terms.actor(id),
  by: (id, { terms }) => terms.actor(id),
  victims: (id, { terms }) => terms.victimGroup(id),
  against: (id, { terms }) => terms.victimGroup(id),
  stance: (id, { terms }) => terms.stance(id),
};

function memberInWords(field: string, value: unknown, words: Messages, history: HistoryWords): string {
  if (typeof value === 'string') return Object.hasOwn(named, field) ? (named[field]?.(value, words) ?? value) : value;
  if (!isObject(value)) return JSON.stringify(value);
  if (isFigure(value, words)) {
    const figure = value as unknown as Figure;
    return `${figureInWords(figure, words)} ${words.figureAsWritten(figure.verbatim)}`;
  }
  if (holds(value, 'edtf', 'verbatim')) {
    const when = historicalDateInWords(value as unknown as HistoricalDate, words);
    return [when, value.verbatim && words.claimDate(value.verbatim), value.inferred && words.dateInferred]
      .filter(Boolean)
      .join(' · ');
  }
  if (holds(value, 'start', 'end')) return `“${value.start}” … “${value.end}” (${words.claimLine(Number(value.line))})`;
  if (holds(value, 'to', 'why')) return `${value.to}: ${value.why}`;
  if (typeof value.positions === 'number') return history.outline(words.number(value.positions));
  return plainly(value);
}

/** @param value as it stood in the files; `null`: nothing stood there */
export function fieldInWords(field: string, value: unknown, words: Messages, history: HistoryWords): string {
  const isNothing =
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  if (isNothing) return history.nothing;
  if (field === 'where_prec' && typeof value === 'number') return words.terms.precision(value);
  if (field === 'placeBasis' && typeof value === 'string')
    return Object.hasOwn(words.terms.placeBasis, value) ? words.terms.placeBasis[value as PlaceBasis] : value;
  const members = Array.isArray(value) ? value : [value];
  return members
    .map((member) => memberInWords(field, member, words, history))
    .join('; ')
    .replaceAll('.; ', '. ');
}
