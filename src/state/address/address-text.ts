// The text of an address as people pass it on: through chat programs, typesetters and mail. Takes it apart into parameters, and off each value what
// stuck to it on the way. What cannot be meant otherwise is mended; nothing is guessed at.

/** One part of an address. */
export interface AskedParameter {
  /** As the atlas knows it, or as it was typed where the atlas does not. */
  name: string;
  /** Mended. */
  value: string;
  /** As it was typed, to be repeated to the reader. */
  typed: string;
}

/** What a page needs to know of the parameters to read them. */
export interface ParameterNames {
  isKnown(name: string): boolean;
  /** Of free words: only what surrounds them is mended. */
  isProse(name: string): boolean;
}

/** Added to links by mail programs, advertisers and networks, to follow whoever opens them. */
const tracking =
  /^(?:utm_.*|fbclid|gclid|gclsrc|dclid|yclid|ysclid|msclkid|twclid|ttclid|li_fat_id|sccid|rdt_cid|[gw]braid|gad_(?:source|campaignid)|srsltid|igshid|igsh|mc_[ce]id|_(?:ga|gl|hsenc|hsmi|openstat|kx)|__hs..|__cft__.*|__tn__|hsctatracking|mkt_tok|ref_(?:src|url)|vero_(?:id|conv)|oly_(?:anon|enc)_id|wickedid|epik|s_cid|cmpid|ck_subscriber_id|at_(?:medium|campaign)|(?:pk|piwik|mtm|matomo)_.*)$/;

/** What is left of `&quot;` and its kin at the end of a link that was taken for HTML. */
const brokenEntity =
  /^#?(?:quot|apos|lt|gt|nbsp|shy|zwn?j|[lr][ds]quo|[lr]aquo|0*(?:34|39|60|62|160)|x0*(?:22|27|3c|3e|a0));?$/i;

/** Characters nobody sees: soft hyphens, joiners, marks of direction, byte order marks. */
const unseen = /\p{Cf}/gu;

/** Hyphens, dashes and minus signs of all lengths. */
const dashes = /[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/g;

/** What stands before and after a link in a sentence, a quotation, a list, or in Markdown. */
const before = new Set('("\'“„”‘‚«‹<[{*_~`');
const after = new Set('.,;:!?…)]}>"\'”’»›*_~`|\\^\ufffd-');

/** One sign after the other, so that a text of nothing but signs takes no longer than any other. */
function bare(text: string): string {
  let [start, end] = [0, text.length];
  while (end > start && (after.has(text[end - 1] as string) || text[end - 1] === ' ')) end--;
  while (start < end && (before.has(text[start] as string) || text[start] === ' ')) start++;
  return text.slice(start, end);
}

/** The beginning of an escape that was cut off with the link. */
const cutEscape = /%[0-9a-f]?$/i;

const mostDecodings = 3;

/** A text that was escaped more than once, without its escapes; a broken escape stays as it is. */
function decodedAgain(text: string): string {
  let decoded = text;
  for (let i = 0; i < mostDecodings && /%[0-9a-f]{2}/i.test(decoded); i++) {
    try {
      decoded = decodeURIComponent(decoded);
    } catch {
      return decoded;
    }
  }
  return decoded;
}

function foldedName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/\s/g, '')
    .replace(/^(?:\?|amp;|#0*38;)+/i, '')
    .replace(/\[\d*\]$/, '')
    .toLowerCase();
}

/** Ids, dates, numbers and the atlas's own words: lower-case letters, digits and few signs. */
function mendedValue(value: string): string {
  const plain = decodedAgain(value).normalize('NFKC').replace(unseen, '').replace(/\s/g, '').replace(dashes, '-');
  return bare(plain.replace(cutEscape, '')).toLowerCase();
}

/** Free words keep all that they may mean; only at the end of a whole address is a sign more likely the sentence's around it. */
function mendedProse(value: string, isLast: boolean): string {
  const decoded = decodedAgain(value);
  // A sign that was typed as an escape is rare; a word in another alphabet that was escaped twice is not.
  const words = (/[^\p{ASCII}]/u.test(decoded) ? decoded : value).replace(unseen, '').replace(/\s+/g, ' ').trim();
  return (isLast && bare(words.replace(cutEscape, ''))) || words;
}

/** An address that was escaped as a whole, or from one of its own signs on, taken apart again. */
function unfolded([name, value]: [string, string], names: ParameterNames): [string, string][] {
  const whole = decodedAgain(name);
  if (whole.includes('=')) {
    const parts = [...new URLSearchParams(htmlUndone(value === '' ? whole : `${whole}=${value}`))];
    if (parts.some(([part]) => names.isKnown(foldedName(part)))) return parts;
  }
  const isProse = names.isProse(foldedName(name));
  const inside = decodedAgain(value);
  const next = isProse ? null : /[&;](?:amp;|#0{0,4}38;){0,4}([a-z]{1,20})(?:\[\])?=/i.exec(inside);
  if (!next || !names.isKnown(foldedName(next[1] ?? ''))) return [[name, value]];
  return [[name, inside.slice(0, next.index)], ...new URLSearchParams(htmlUndone(inside.slice(next.index + 1)))];
}

const htmlUndone = (text: string): string => text.replace(/&(?:(?:amp|#0*38|#x0*26);)+/gi, '&');

/** The query of a page's address; WordPress and others write `&#038;`, which a browser takes for the beginning of a fragment. */
export function writtenQuery({ search, hash }: { search: string; hash: string }): string {
  return /^#(?:0*38|x0*26);/i.test(hash) ? `${search}${hash.slice(hash.indexOf(';') + 1)}` : search;
}

/** The parameters of an address, in the order in which they stand. What only follows the reader, and what says nothing, is not among them. */
export function askedParameters(query: string, names: ParameterNames): AskedParameter[] {
  const pairs = [...new URLSearchParams(htmlUndone(query.replace(/^\?+/, '')))].flatMap((pair) =>
    unfolded(pair, names),
  );
  return pairs.flatMap(([typedName, typed], i) => {
    const folded = foldedName(typedName);
    if (tracking.test(folded)) return [];
    if (typed === '' && (bare(folded) === '' || brokenEntity.test(bare(folded)))) return [];
    const name = [folded, bare(folded)].find(names.isKnown);
    if (name === undefined) return [{ name: typedName, value: typed, typed }];
    const isLast = i === pairs.length - 1;
    return [{ name, value: names.isProse(name) ? mendedProse(typed, isLast) : mendedValue(typed), typed }];
  });
}

/** What an address asks for under one name, before the atlas is there to read all of it. */
export function askedValue(query: string, wanted: string): string | null {
  const asked = askedParameters(query, { isKnown: (name) => name === wanted, isProse: () => false });
  return asked.findLast(({ name }) => name === wanted)?.value ?? null;
}

const foldedId = (id: string): string => id.toLowerCase().replace(/-+/g, '-');

/** The one id that is meant: letter for letter, or up to the length of its dashes, which typesetters change; `null` where none or several are. */
export function idMeant(asked: string, ids: { has(id: string): boolean; keys(): Iterable<string> }): string | null {
  if (ids.has(asked)) return asked;
  const wanted = foldedId(asked);
  if (!wanted.includes('-')) return null;
  const alike = [...ids.keys()].filter((id) => foldedId(id) === wanted);
  return alike.length === 1 ? (alike[0] as string) : null;
}
