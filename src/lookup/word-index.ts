// An inverted index of folded words: which documents hold a word, a beginning of one, or one spelt nearly so. Built once, then only read.
import { foldedWords, withScholarlyC } from './fold-name.ts';
import { slipsForgiven, slipsToBeginning } from './near-spelling.ts';

/** How much a text says about its document: its name, what it is connected with, what it tells. Higher finds first. */
export const weights = { name: 3, connection: 2, text: 1 } as const;

/** Folded words of a document, those of the greatest weight first. */
export type WordDocument = readonly (readonly [words: readonly string[], weight: number])[];

export interface WordIndex {
  documents: number;
  /** In the order of their characters. */
  terms: readonly string[];
  /** Term t stands in the documents `postings[offsets[t]]` to `postings[offsets[t + 1] - 1]`, each as `document * 4 + weight`. */
  offsets: Uint32Array;
  postings: Uint32Array;
}

export function buildWordIndex(documents: Iterable<WordDocument>): WordIndex {
  const lists = new Map<string, number[]>();
  let number = 0;
  for (const parts of documents) {
    for (const [words, weight] of parts) {
      const posting = number * 4 + weight;
      for (const word of words) {
        const list = lists.get(word);
        if (!list) lists.set(word, [posting]);
        // The first part that holds a word is the weightiest.
        else if ((list[list.length - 1] as number) >> 2 !== number) list.push(posting);
      }
    }
    number++;
  }
  const terms = [...lists.keys()].sort((a, b) => (a < b ? -1 : 1));
  const offsets = new Uint32Array(terms.length + 1);
  terms.forEach((term, t) => {
    offsets[t + 1] = (offsets[t] as number) + (lists.get(term)?.length ?? 0);
  });
  const postings = new Uint32Array(offsets[terms.length] as number);
  terms.forEach((term, t) => {
    postings.set(lists.get(term) ?? [], offsets[t] as number);
  });
  return Object.freeze({ documents: number, terms, offsets, postings });
}

/** Words so common that they say nothing, unless they are all there is. */
const common = new Set(foldedWords('a an and at by for from in of on or the to with и в на'));

/** The words of a query that count. */
export function wordsOfQuery(query: string): string[] {
  const words = [...new Set(foldedWords(query))];
  const telling = words.filter((word, i) => i === words.length - 1 || !common.has(word));
  const last = telling.at(-1);
  return telling.length > 1 && last !== undefined && common.has(last) ? telling.slice(0, -1) : telling;
}

/** A label of the interface holds the words of a query, or beginnings of them. */
export function holdsWords(label: string, query: string): boolean {
  const words = wordsOfQuery(query);
  const held = foldedWords(label);
  return words.length > 0 && words.every((word) => held.some((one) => one.startsWith(word)));
}

/** How well a term answers a word: it is the word, it begins with it, it is spelt nearly so. */
const closeness = { same: 4, beginning: 2, near: 1 } as const;

/** Shortest word that stands for all that begin with it before the last word of a query. */
const shortestBeginning = 3;

interface Answer {
  term: number;
  closeness: number;
}

function firstTermFrom(terms: readonly string[], word: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function termsWith({ terms }: WordIndex, word: string, mayBegin: boolean): Answer[] {
  const answers: Answer[] = [];
  for (let term = firstTermFrom(terms, word); terms[term]?.startsWith(word); term++) {
    const same = terms[term] === word;
    if (same || mayBegin) answers.push({ term, closeness: same ? closeness.same : closeness.beginning });
  }
  return answers;
}

function termsNear({ terms }: WordIndex, word: string): Answer[] {
  let most = slipsForgiven(word);
  let near: Answer[] = [];
  if (most === 0) return near;
  for (let term = 0; term < terms.length; term++) {
    const slips = slipsToBeginning(word, terms[term] as string, most);
    if (slips > most) continue;
    if (slips < most) near = [];
    most = slips;
    near.push({ term, closeness: closeness.near });
  }
  return near;
}

/** A misspelling is only looked for where the word as written is nowhere: who writes a name rightly gets no others. */
function answersTo(index: WordIndex, word: string, isLast: boolean): Answer[] {
  const mayBegin = isLast || word.length >= shortestBeginning;
  const plain = termsWith(index, word, mayBegin);
  if (plain.length > 0) return plain;
  const scholarly = withScholarlyC(word);
  const other = scholarly === word ? [] : termsWith(index, scholarly, mayBegin);
  return other.length > 0 ? other : termsNear(index, word);
}

/** Per document how well it answers all the words, 0 where one of them is missing; `null` for a query without words. */
export function scoresOf(index: WordIndex, query: string): Uint16Array | null {
  const words = wordsOfQuery(query);
  if (words.length === 0) return null;
  const { documents, offsets, postings } = index;
  const scores = new Uint16Array(documents).fill(1);
  const best = new Uint8Array(documents);
  words.forEach((word, i) => {
    best.fill(0);
    for (const { term, closeness } of answersTo(index, word, i === words.length - 1)) {
      const end = offsets[term + 1] as number;
      for (let at = offsets[term] as number; at < end; at++) {
        const posting = postings[at] as number;
        const score = (posting & 3) * closeness;
        const document = posting >> 2;
        if (score > (best[document] as number)) best[document] = score;
      }
    }
    for (let document = 0; document < documents; document++) {
      const before = scores[document] as number;
      const gained = best[document] as number;
      scores[document] = before > 0 && gained > 0 ? before + gained : 0;
    }
  });
  return scores;
}
