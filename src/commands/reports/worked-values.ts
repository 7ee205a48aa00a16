// One figure for each bound and one date for each form, as the corpus has them; the lists of terms an editor may use.
import type { Atlas } from '../../model/atlas.ts';
import { bounds, type Figure, figureScopes } from '../../model/claim.ts';
import { placeBases } from '../../model/event.ts';
import { calendars, dateRoles, type HistoricalDate } from '../../model/historical-date.ts';
import { placeKinds } from '../../model/place.ts';
import { type TermList, termIds } from '../../model/vocabulary.ts';
import { tableOf } from './claim-words.ts';
import { reportTerms } from './report-terms.ts';

const code = (value: unknown): string => `\`${JSON.stringify(value).replaceAll('":', '": ').replaceAll(',"', ', "')}\``;

/** The first in the order of claim ids, so that a new record elsewhere changes no example. */
const inOrder = <T extends { id: string }>(found: T[]): T[] => found.sort((one, other) => (one.id < other.id ? -1 : 1));

export function workedFigures({ events }: Atlas): string {
  const figures = inOrder(
    events.flatMap(({ claims }) => claims.flatMap(({ id, figures }) => figures.map((figure) => ({ id, figure })))),
  );
  const rows = bounds.map((bound) => {
    const bounded = figures.filter(({ figure }) => figure.bound === bound);
    const found = bounded.find(({ figure }) => figure.unit === 'people') ?? bounded[0];
    return found ? [`\`${bound}\``, figureCode(found.figure), `\`${found.id}\``] : [`\`${bound}\``, 'none yet', ''];
  });
  return tableOf(['Bound', 'Figure', 'Claim'], rows);
}

const figureCode = (figure: Figure): string => code(figure);

/** The forms of the profile, each with how to tell it; the first that fits names a date's form. */
const forms: readonly { name: string; fits: RegExp }[] = [
  { name: 'one of several days: `[a,b]`', fits: /^\[[^.]*,/ },
  { name: 'not later than a day: `[..b]`', fits: /^\[\.\./ },
  { name: 'not before a day: `[a..]`', fits: /\.\.\]$/ },
  { name: 'on some day between: `[a..b]`', fits: /^\[/ },
  { name: 'from a day on: `a/..`', fits: /\/\.\.$/ },
  { name: 'up to a day: `../b`', fits: /^\.\.\// },
  { name: 'lasted from a to b: `a/b`', fits: /\// },
  { name: 'some day or month: `XX`', fits: /XX/ },
  { name: 'about: `~`', fits: /~$/ },
  { name: 'doubted: `?`', fits: /\?$/ },
  { name: 'about, and doubted: `%`', fits: /%$/ },
  { name: 'a day', fits: /^\d{4}-\d{2}-\d{2}$/ },
  { name: 'a month', fits: /^\d{4}-\d{2}$/ },
  { name: 'a year', fits: /^\d{4}$/ },
];

/** A plain date shows its form best: printed in the source, and in its own calendar. */
const plainness = ({ verbatim, inferred, calendar }: HistoricalDate): number =>
  Number(inferred) + Number(verbatim === '') + 4 * Number(calendar !== 'gregorian');

export function workedDates({ events }: Atlas): string {
  const own = events.flatMap(({ claims }) => claims.flatMap(({ id, when }) => (when ? [{ id, when }] : [])));
  const ofEvents = events.flatMap(({ id, when }) => (when ? [{ id, when }] : []));
  const dates = inOrder([...ofEvents, ...own]);
  const plainest = (fits: (date: HistoricalDate) => boolean) =>
    dates.filter(({ when }) => fits(when)).sort((one, other) => plainness(one.when) - plainness(other.when))[0];
  const row = (name: string, found: (typeof dates)[number] | undefined) =>
    found ? [name, code(found.when), `\`${found.id}\``] : [name, 'none yet', ''];
  const rows = forms.map(({ name, fits }) => {
    const formOf = (date: HistoricalDate) => forms.find((form) => form.fits.test(date.edtf))?.name;
    return row(
      name,
      plainest((date) => fits.test(date.edtf) && formOf(date) === name),
    );
  });
  const byCalendar = calendars
    .filter((calendar) => calendar !== 'gregorian')
    .map((calendar) =>
      row(
        `calendar \`${calendar}\``,
        plainest((date) => date.calendar === calendar),
      ),
    );
  return tableOf(['Form', 'Date', 'Event or claim'], [...rows, ...byCalendar]);
}

/** UCDP */
const precisions = [1, 2, 3, 4, 5, 6, 7] as const;

const terms = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(', ');

export function termLists(atlas: Atlas): string {
  const { vocabulary } = atlas;
  const of = (list: TermList) => termIds(vocabulary[list]);
  const lists: [string, readonly string[]][] = [
    ['`kind` of a place', placeKinds],
    ['`kind` of an event', of('eventKinds')],
    ['`category`', of('categories')],
    ['`placeBasis`', placeBases],
    ['`perpetrator`', of('actors')],
    ['`victims`', of('victimGroups')],
    ['`stance`', of('stances')],
    ['`kind` of a relation', of('relationKinds')],
    ['`evidence`', of('evidenceKinds')],
    ['`bound`', bounds],
    ['`measure`', of('measures')],
    ['`scope`', figureScopes],
    ['`role` of a date', dateRoles],
    ['`calendar`', calendars],
    ['`source_type`', of('sourceTypes')],
  ];
  const precision = precisions.map((degree) => `\`${degree}\` ${reportTerms(atlas).precision(degree)}`);
  const rows = lists.map(([field, values]) => [field, terms(values)]);
  return tableOf(['Field', 'Terms'], [...rows, ['`where_prec`', precision.join('; ')]]);
}
