// Folds the spellings of one name together: scripts, the Russian spelling before its reform, and the ways of writing Cyrillic in Latin letters.
//
// A folded word is a key for finding, never shown. The tables it reconciles:
// - BGN/PCGN 1947 for Russian (ye, ya, yu, zh, kh, ts, ch, sh, shch, y) and 2019 for Ukrainian (y, yi, ye, i);
// - ALA-LC 2012 for Russian and Ukrainian (e, ia, iu, zh, kh, ts, ch, sh, shch, i, y; soft sign as a prime);
// - ISO 9:1995 and GOST 7.79-2000 A (ž, č, š, ŝ, h, c, j), GOST 7.79-2000 B (zh, ch, sh, shh, x, cz, j), the scholarly system (šč, ja, ju, x);
// - the reform of Russian spelling: ѣ is е, і is и, ѳ is ф, ѵ is и, ъ at the end falls away.
//
// As far as can be, the key of a word's beginning is the beginning of the word's key, so that a name is found while it is typed.
// Where they differ the scripts meet in the longer form for that reason: `e` at the start of a word becomes `ie`, as in Yekaterinodar.

/** Cyrillic to Latin after BGN/PCGN with `i` for ы, и, і and ї; hard and soft signs become an apostrophe. */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'y',
  ј: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: "'",
  ы: 'i',
  ь: "'",
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ѣ: 'e',
  ѳ: 'f',
  ѵ: 'i',
};

/** Latin letters that are more than a plain letter with a mark: the scholarly hooks, and what Unicode does not take apart. */
const latin: Readonly<Record<string, string>> = {
  č: 'ch',
  š: 'sh',
  ŝ: 'shch',
  ž: 'zh',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Primes, quotes and letters that stand for a soft or hard sign, or for an apostrophe. */
const apostrophes = /[`´‘’‛ʹʺʻʼʽˈ′″ˮ]/g;

/** A number with its thousands grouped (`3,000`), or a word with the apostrophes and the invisible signs in it. */
const writtenForm =
  /\p{Nd}{1,3}(?:[,.\u00a0\u2009\u202f]\p{Nd}{3})+(?!\p{Nd})|[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}\p{Cf}'`´‘’‛ʹʺʻʼʽˈ′″ˮ]*/gu;
const grouping = /(?<=\p{Nd})[,.\u00a0\u2009\u202f](?=\p{Nd})/gu;

/** What compatibility forms may come apart into. */
const wordForm = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}']*/gu;

/** One step after the other, on small Latin letters, digits and apostrophes. */
const steps: readonly [RegExp, string | ((found: string) => string)][] = [
  // Stalin's is Stalin.
  [/'s$/, ''],
  // Васильев: Vasil'ev, Vasilyev, Vasiliev. Before a consonant and at the end the sign is silent.
  [/'(?=o)/g, 'y'],
  [/'(?=[aeiuy])/g, 'i'],
  [/'/g, ''],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/q/g, 'k'],
  // Ротмистровъ as emigrants wrote themselves: Rotmistroff.
  [/(?<=[oe])ff$/, 'v'],
  // German tsch and sch, English shch and scholarly šč.
  [/tsch/g, 'ch'],
  [/sch/g, 'sh'],
  [/shc(h|$)/g, 'sh'],
  [/shh/g, 'sh'],
  // Царь: tsar, tzar, czar.
  [/tz|^cz/g, 'ts'],
  // Хабаровск: Khabarovsk, Habarovsk.
  [/(?<![sztckpg])h/g, 'kh'],
  // Fyodor is Fedor, as ё mostly stands without its dots. After a vowel the o is a true one: Mayorov, Майоров.
  [/^[yj]o/, 'ie'],
  [/(?<![aeiouyj])[yj]o/g, 'e'],
  [/[yj]/g, 'i'],
  // Тисса, Tisa. Three of a letter are no name.
  [/(\p{L})\1+/gu, (run) => (run.length === 2 ? run.charAt(0) : run)],
  // Efremov and Yefremov, Chaevo and Chayevo.
  [/(^|[aeou])e/g, '$1ie'],
  // Up to three, as in Zinoviyi; a longer run is no ending of a name.
  [/(?<!i)i{2,3}(?!i)/g, 'i'],
];

function foldWord(word: string): string {
  let folded = '';
  for (const letter of word) folded += cyrillic[letter] ?? latin[letter] ?? letter;
  folded = folded.normalize('NFD').replace(/\p{M}/gu, '');
  for (const [form, by] of steps) folded = typeof by === 'string' ? folded.replace(form, by) : folded.replace(form, by);
  return folded;
}

function foldWritten(written: string): readonly string[] {
  const plain = written
    .replace(apostrophes, "'")
    .replace(/\p{Cf}/gu, '')
    .replace(grouping, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC');
  return (plain.match(wordForm) ?? []).map(foldWord).filter((word) => word !== '');
}

/** Words folded before, by how they were written: a corpus says the same words again and again. */
const known = new Map<string, readonly string[]>();
const knownAtMost = 200_000;

/** The words of a text, each folded, in their order. Signs that show nothing or turn the direction of writing count for nothing. */
export function foldedWords(text: string): string[] {
  const words: string[] = [];
  for (const written of text.match(writtenForm) ?? []) {
    let folded = known.get(written);
    if (!folded) {
      folded = foldWritten(written);
      if (known.size >= knownAtMost) known.clear();
      known.set(written, folded);
    }
    for (const word of folded) words.push(word);
  }
  return words;
}

/** A whole name as one key: the same for every spelling of it. */
export function foldName(name: string): string {
  return foldedWords(name).join(' ');
}

/** The same word with every bare `c` read as ц, as in Caricyn after ISO 9: a second try, since in English `c` is mostly a `k`. */
export function withScholarlyC(folded: string): string {
  return folded.replace(/c(?!h)/g, 'ts');
}
