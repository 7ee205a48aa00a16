// What an address of embed.html says to the frame itself: which parts of the atlas it shows, and with which page it speaks. All the rest is the view's.
import { type FramePart, frameParts } from '../frame-parts.ts';
import { type AskedParameter, askedParameters } from './address-text.ts';

export interface AskedFrame {
  parts: ReadonlySet<FramePart>;
  /** Words of `show` that name no part. */
  unknown: string[];
  /** Origin of the page that the frame stands in, where that page wants to speak with it. */
  host: string | null;
  /** The address without what is the frame's. */
  view: string;
}

const isPart = (word: string): word is FramePart => (frameParts as readonly string[]).includes(word);

/** A page that anybody can name: of a web server. What is opened from a disk or shut into a sandbox has no origin, and gets no answer. */
function originMeant(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : null;
}

/** Names of the frame's own parameters. */
const own = new Set(['show', 'host']);

/** @param query of the address of the frame, with or without its `?`. Without `show`, or where that names nothing we have, all parts are shown. */
export function askedFrame(query: string): AskedFrame {
  const asked = askedParameters(query, { isKnown: (name) => own.has(name), isProse: () => false });
  const valuesOf = (wanted: string) => asked.filter(({ name }) => name === wanted).map(({ value }) => value);
  const words = valuesOf('show').flatMap((value) => value.split(',').filter(Boolean));
  const known = words.filter(isPart);
  return {
    parts: new Set(known.length > 0 ? known : frameParts),
    unknown: words.filter((word) => !isPart(word)),
    host: originMeant(valuesOf('host').at(-1) ?? ''),
    view: searchOf(asked.filter(({ name }) => !own.has(name))),
  };
}

function searchOf(asked: readonly AskedParameter[]): string {
  const search = new URLSearchParams(asked.map(({ name, typed }): [string, string] => [name, typed])).toString();
  return search === '' ? '' : `?${search}`;
}

/** The address of a frame, from the folder of the atlas on. @param view parameters of the view, as an address has them */
export function frameAddress(view: string, parts: ReadonlySet<FramePart>, host: string | null = null): string {
  const shown = frameParts.filter((part) => parts.has(part)).join(',');
  const ours = `show=${shown}${host === null ? '' : `&host=${encodeURIComponent(host)}`}`;
  return `embed.html?${[view.replace(/^\?/, ''), ours].filter(Boolean).join('&')}`;
}
