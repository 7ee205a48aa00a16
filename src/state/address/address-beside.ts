// The parameter of an address that says what stands beside the view: `FROM/TO`, `lens:ID`, `place:ID`, `area:LON,LAT,KM`, `match:certain`, `asof:ID`.
import { dayFromIso, isoFromDay } from '../../model/calendar.ts';
import { editionMeant } from '../../model/editions/edition.ts';
import { matches } from '../atlas-state.ts';
import type { Aspect } from '../beside.ts';
import { type ActionContext, reachOfAxis } from '../window-moves.ts';
import { areaFromText, areaToText, lensFromText, lensToText, placeWord } from './address-narrowing.ts';
import type { Parameter } from './address-parameters.ts';

/** All sources, or everywhere. */
const all = 'all';
/** The records of today. */
const today = 'today';

function windowFrom(text: string, { axis }: ActionContext): Aspect | null {
  const [from, to, ...rest] = text.split('/').map(dayFromIso);
  const reach = reachOfAxis(axis);
  if (from == null || to == null || rest.length > 0 || from > to || from < reach.from || to > reach.to) return null;
  return { type: 'window', window: { from, to } };
}

/** `null` where it names nothing that can stand there. */
function aspectFrom(text: string, context: ActionContext): Aspect | null {
  const { lookup, editions = [] } = context;
  const [, kind = '', value = ''] = /^([a-z]+):(.*)$/su.exec(text) ?? [];
  switch (kind) {
    case '':
      return windowFrom(text, context);
    case 'lens': {
      const lens = value === all ? null : lensFromText(value, lookup);
      return value === all || lens ? { type: 'lens', lens } : null;
    }
    case 'place':
    case 'area': {
      const area = value === all ? null : areaFromText(kind === 'place' ? text : value, lookup);
      return value === all || area ? { type: 'area', area } : null;
    }
    case 'match': {
      const match = matches.find((one) => one === value);
      return match ? { type: 'match', match } : null;
    }
    case 'asof': {
      const asof = value === today ? null : (editionMeant(value, editions)?.id ?? null);
      return value === today || asof ? { type: 'asof', asof } : null;
    }
    default:
      return null;
  }
}

function textOf(aspect: Aspect): string {
  switch (aspect.type) {
    case 'window':
      return [aspect.window.from, aspect.window.to].map(isoFromDay).join('/');
    case 'lens':
      return `lens:${aspect.lens ? lensToText(aspect.lens) : all}`;
    case 'area': {
      const text = aspect.area ? areaToText(aspect.area) : all;
      return text.startsWith(placeWord) ? text : `area:${text}`;
    }
    case 'match':
      return `match:${aspect.match}`;
    case 'asof':
      return `asof:${aspect.asof ?? today}`;
  }
}

export const besideParameter: Parameter = {
  letters: /[a-z\d.,:/-]/,
  read(value, parsed, context) {
    const aspect = aspectFrom(value, context);
    if (!aspect) return false;
    parsed.state.beside = aspect;
    // A place stands against the place that the same address opens.
    if (value.startsWith(placeWord) && parsed.place !== undefined && !parsed.state.area)
      parsed.state.area = { type: 'place', place: parsed.place };
    return true;
  },
  write: ({ beside }) => beside && textOf(beside),
};
