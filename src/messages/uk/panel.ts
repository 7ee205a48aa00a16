// Ukrainian words of a place's page: its names, its years, what its claims disagree about.
import type { enPanel } from '../en/panel.ts';
import { countingIn, opening, unended } from '../plural.ts';

const { number, word, count } = countingIn('uk');
const languages = new Intl.DisplayNames('uk', { type: 'language' });
const list = new Intl.ListFormat('uk');

const records = (n: number) => count(n, 'запис', 'записи', 'записів');
const claims = (n: number) => count(n, 'свідчення', 'свідчення', 'свідчень');
const told = (sources: number) =>
  `Про це ${word(sources, 'повідомляє', 'повідомляють')} ${count(sources, 'джерело', 'джерела', 'джерел')}`;
const independentVoices = (n: number) => count(n, 'незалежний голос', 'незалежні голоси', 'незалежних голосів');

/** Languages that browsers have no word for. */
const unnamed: Readonly<Record<string, string>> = { crh: 'Кримськотатарська' };

export const ukPanel: typeof enPanel = {
  names: {
    'of-then': 'Тоді',
    later: 'Пізніше',
    spellings: 'Також',
  },
  language: (tag) => unnamed[tag] ?? opening(languages.of(tag) ?? tag),
  nameYears: (from, to) =>
    from === undefined
      ? `до ${to}\u00a0р.`
      : to === undefined
        ? `з ${from}\u00a0р., нині`
        : from === to
          ? from
          : `${from}–${to}`,
  moreNames: (n) => `ще ${count(n, 'назва', 'назви', 'назв')}`,

  inWindow: (n) => `${records(n)} у проміжку часу`,
  saidInWindow: (said, n) => `${claims(said)} у проміжку часу (записів: ${number(n)})`,
  showAllYears: (more) => `Показати всі роки (ще ${number(more)})`,
  onlyWindow: 'Лише проміжок часу',
  outsideWindow: 'поза проміжком часу',
  unfiled: 'не віднесено до жодного місця',

  openSource: (title) => `Про джерело: ${title}`,
  newStyle: (day) => `${day}\u00a0н.\u00a0ст.`,
  oldStyle: 'ст.\u00a0ст.',
  thatIs: (printed, other) => `${printed}, тобто ${other}`,
  inStyle: (printed, style) => `${printed} ${style}`,

  figureEnd: (amount, known) => `${amount} (${list.format(known)})`,
  figureVersions: (versions, from, to, what) =>
    `${count(versions, 'версія', 'версії', 'версій')}${what ? `, ${what}` : ''}: найменше число\u00a0— ${from}, найбільше\u00a0— ${to}`,
  dateVersions: (dates) =>
    dates.length > 4
      ? `${count(dates.length, 'дата', 'дати', 'дат')}: перша\u00a0— ${dates[0]}, остання\u00a0— ${unended(dates.at(-1) ?? '')}`
      : `${count(dates.length, 'дата', 'дати', 'дат')}: ${unended(dates.join('; '))}`,
  evidence: (kind) => `підстава\u00a0— ${kind}`,
  circumstance: {
    names: { where: 'місце', by: 'хто', against: 'проти кого' },
    said: (what, said, printed) => `${what}\u00a0— ${said ?? 'не сказано'}${printed === null ? '' : ` («${printed}»)`}`,
    versions: (what, said) =>
      `${opening(what)}, ${count(said.length, 'версія', 'версії', 'версій')}: ${said.join('; ')}`,
  },
  dateRoles: {
    event: (date) => date,
    period: (date) => date,
    order: (date) => `${date} (наказ)`,
    report: (date) => `${date} (повідомлення)`,
    publication: (date) => `${date} (публікація)`,
  },
  against(disputing, denying) {
    if (disputing > 0 && denying > 0)
      return `Сказаному іншими ${word(disputing + denying, 'суперечить', 'суперечать')} ${claims(disputing + denying)}: ${number(disputing)} ${word(disputing, 'оспорює', 'оспорюють')}, ${number(denying)} ${word(denying, 'заперечує', 'заперечують')}`;
    return denying > 0
      ? `${claims(denying)} ${word(denying, 'заперечує', 'заперечують')} сказане іншими`
      : `${claims(disputing)} ${word(disputing, 'оспорює', 'оспорюють')} сказане іншими`;
  },
  voices: (sources, independent) =>
    sources === independent
      ? `Про це ${word(sources, 'повідомляє', 'повідомляють')} ${count(sources, 'незалежне джерело', 'незалежні джерела', 'незалежних джерел')}`
      : `${told(sources)}: ${independentVoices(independent)}`,
  dependence: {
    'same-text': (sources, independent) =>
      `${told(sources)}, але їхні тексти почасти збігаються: ${independentVoices(independent)}`,
    'same-authority': (sources, independent) =>
      `${told(sources)}, але не кожне за власними даними: ${independentVoices(independent)}`,
  },
  groups: {
    ordered: 'Закони й накази',
    said: 'Сказано й надруковано',
    done: 'Вчинено',
    estimates: 'Оцінки й повідомлені числа',
    dated: 'Інші записи проміжку часу',
    long: 'Про весь період або понад рік',
    undated: 'Без дати',
    outside: 'Поза проміжком часу',
  },
  groupsOfKind: { institution: 'Установи', condition: 'Стан справ' },
  groupOf: (group, n) => `${group} (${number(n)})`,
  rowVersions: (n) => count(n, 'версія', 'версії', 'версій'),
  rowSources: (sources, independent) =>
    sources === independent
      ? count(sources, 'джерело', 'джерела', 'джерел')
      : `${count(sources, 'джерело', 'джерела', 'джерел')}, з них незалежних: ${number(independent)}`,
  inShort: 'Коротко',
  placeFacts: 'Назви, розташування, межа',
  inTowns: 'У місцях усередині:',
  inOtherTowns: (n) => `в інших місцях ${number(n)}`,

  differ: {
    title: 'Чому вони розходяться',
    counted: 'Що лічать',
    dated: 'За який час',
    speakers: 'Хто говорить',
    noFigure: 'без числа',
    noVictims: 'хто вони були, не сказано',
    through: (text) => `у джерелі «${text}»`,
    said: (what, by) => `${what} (${by.join(', ')})`,
    note: 'Примітка редакції',
  },

  openPassage: 'Відкрити',
  leavesSite: (source) =>
    `Відкрити це місце в джерелі «${source}». Посилання веде за межі атласу; відтоді текст міг змінитися.`,
  leadsOut: '«Відкрити ↗» веде за межі атласу; відколи текст було прочитано, він міг змінитися.',
  copyPassage: 'Копіювати',
  copyPassageOf: (source) => `Копіювати вказівку на це місце в джерелі «${source}»`,
  passageStands: (title, line, start, end) => `${title}, рядок ${line}: «${start}» … «${end}»`,
  moreOfClaim: 'Ще: цитувати, виправити, посилання',
  linkToClaim: 'Посилання на це свідчення',
  personsNamed: 'Названо осіб',
  claimsNaming: (person) => `Свідчення, де названо особу: ${person}`,
  otherClaims: 'Інші свідчення',
  questions: {
    name: 'На що відповідають свідчення',
    figures: 'Скільки',
    against: 'Кого',
    by: 'Ким',
    denials: 'Хто заперечує',
    notSaid: 'не сказано',
  },
  stops: {
    full: 'Ця сторінка: на весь екран',
    half: 'Ця сторінка: на половину екрана',
    peek: 'Ця сторінка: лише назва, мапа велика',
  },

  lensNames: {
    source: (source) => source,
    compare: (first, second) => `${first} і ${second}`,
    official: 'офіційні повідомлення',
    disputed: 'спірні записи',
  },
  lensHides: (n, lens) => `Ще ${claims(n)} не показано (добір: ${lens}).`,
  takeLensOff: 'Показати решту',
  silent: (n) => `Ще ${claims(n)} не показано`,

  sharedNote: (ids) => `Стосується: ${list.format(ids)}.`,
  claimAt: (source, line) => `${source}, рядок ${line}`,
  seeNoteAbove: 'Див. примітку редакції вище.',
  seeSharedNote: 'Див. примітку редакції нижче.',
};
