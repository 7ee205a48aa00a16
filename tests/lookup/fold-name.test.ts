// Spellings of one name meet, and those of different names stay apart: examples from each table, the real corpus, and properties.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, foldName, withScholarlyC } from '../../src/lookup/fold-name.ts';
import { withProcessorTime } from '../processor-time.ts';
import { compiledCorpus } from '../whole-corpus.ts';

const oneName: [why: string, ...spellings: string[]][] = [
  [
    'BGN/PCGN, ALA-LC, French, German',
    'Екатеринодаръ',
    'Ekaterinodar',
    'Yekaterinodar',
    'Iekaterinodar',
    'Jekaterinodar',
  ],
  ['endings in -sky', 'Дзержинский', 'Dzerzhinsky', 'Dzerzhinski', 'Dzerzhinskii', 'Dzerzhinskiy', 'Dzeržinskij'],
  ['the reform of 1918', 'Кіевъ', 'Киев', 'Kiev'],
  ['Ukrainian', 'Київ', 'Kyiv', 'Kyyiv'],
  ['kh and h, signs', 'Харьковъ', 'Харьков', 'Kharkov', 'Harkov', 'Khar’kov', 'Kharʹkov', 'Khar´kov'],
  ['ё without its dots', 'Орёл', 'Орел', 'Орелъ', 'Orel', 'Oryol'],
  ['ѳ', 'Ѳедоръ', 'Фёдор', 'Fyodor', 'Fedor'],
  ['ts and tz', 'Царицын', 'Tsaritsyn', 'Tzaritzin'],
  ['ѵ', 'Сѵнодъ', 'Синод', 'Sinod', 'Synod'],
  ['і before и-kratkoye', 'Нижній', 'Нижний', 'Nizhny', 'Nizhnii', 'Nizhniy'],
  ['є', 'Євпаторія', 'Евпаторія', 'Евпатория', 'Yevpatoriya', 'Evpatoria', 'Jevpatorija'],
  ['a soft sign before a vowel', 'Васильев', 'Vasilyev', 'Vasiliev', 'Vasil’ev', 'Vasil′ev'],
  ['щ', 'Щербаков', 'Shcherbakov', 'Ščerbakov', 'Scherbakov', 'Shherbakov'],
  ['e after a vowel', 'Алапаевск', 'Alapayevsk', 'Alapaevsk', 'Alapaievsk'],
  ['doubled letters', 'Одесса', 'Одеса', 'Odessa', 'Odesa'],
  ['w, x', 'Wrangel', 'Vrangel', 'Врангель'],
  ['x', 'Александр', 'Aleksandr', 'Alexandr'],
  ['German tsch', 'Чернов', 'Chernov', 'Tschernow', 'Černov'],
  ['emigrants’ -off', 'Деников', 'Denikov', 'Denikoff'],
  ['a true o after a vowel', 'Майоров', 'Mayorov', 'Maiorov', 'Majorov'],
  ['stress marks and case', 'КРАСНОДА́Р', 'krasnodar'],
  ['letters that look alike', 'Хaрьков', 'Харьков'],
];

describe('a folded name', () => {
  it.each(oneName)('is the same for all spellings: %s', (_, ...spellings) => {
    expect(new Set(spellings.map(foldName))).toEqual(new Set([foldName(spellings[0] as string)]));
  });

  it('keeps different names apart', () => {
    const names = ['Kharkov', 'Kiev', 'Kerch', 'Kazan', 'Kuban', 'Tver', 'Tula', 'Orel', 'Odessa', 'Moscow', 'Мирный'];
    expect(new Set(names.map(foldName)).size).toBe(names.length);
  });

  it('reads numbers with their thousands grouped, and drops possessives and what cannot be seen', () => {
    expect(foldedWords('3,000 of 12 345,5')).toEqual(['3000', 'of', '12', '345', '5']);
    expect(foldedWords('Stalin’s Lenin')).toEqual(['stalin', 'lenin']);
    expect(foldedWords('\u202ePutilov\u202c so\u00adviet')).toEqual(['putilov', 'soviet']);
    expect(foldedWords('<b>(a+)+$</b> ½ *** 1918-09-05')).toEqual(['b', 'a', 'b', '1', '2', '1918', '09', '05']);
  });

  it('has ц for a bare c on a second try', () => {
    expect(withScholarlyC(foldName('Caricyn'))).toBe(foldName('Царицын'));
  });
});

describe('folding any text', () => {
  it('gives the same words again when its own words are folded, in whatever case and form', () => {
    const russian = fc.string({ unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяіѣѳ '), maxLength: 24 });
    fc.assert(
      fc.property(russian, (text) => {
        const folded = foldName(text);
        return foldName(text.toUpperCase()) === folded && foldName(text.normalize('NFD')) === folded;
      }),
    );
  });

  it('never fails and never lets through capitals, marks or signs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0x10_ffff }), { maxLength: 30 }), (letters) =>
        foldedWords(String.fromCodePoint(...letters)).every((word) => /^[\p{L}\p{N}]+$/u.test(word)),
      ),
    );
  });

  it('stays quick on long and odd texts', () => {
    const texts = ['y'.repeat(100_000), 'sch'.repeat(50_000), '1,000'.repeat(20_000), '’'.repeat(100_000)];
    expect(withProcessorTime(() => texts.map(foldName)).milliseconds).toBeLessThan(5_000);
  });
});

describe('the places of the corpus', () => {
  const { places } = compiledCorpus().compiled;
  const names = places.flatMap(({ id, title, names }) =>
    [title, ...names.map(({ toponym }) => toponym)].map((name) => ({ id, name })),
  );

  it('meet in a folded name only where they share one', () => {
    const plain = (name: string) => name.toLowerCase();
    const faults = names.flatMap((one) =>
      names
        .filter(({ id, name }) => id > one.id && foldName(name) === foldName(one.name))
        .filter(({ name }) => plain(name) !== plain(one.name))
        .map((other) => `${one.name} (${one.id}) folds like ${other.name} (${other.id})`),
    );
    expect(faults).toEqual([]);
  });
});
