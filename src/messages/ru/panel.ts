// Russian words of a place's page: its names, its years, what its claims disagree about.
import type { enPanel } from '../en/panel.ts';
import { countingIn, opening, unended } from '../plural.ts';

const { number, word, count } = countingIn('ru');
const languages = new Intl.DisplayNames('ru', { type: 'language' });
const list = new Intl.ListFormat('ru');

const records = (n: number) => count(n, 'запись', 'записи', 'записей');
const claims = (n: number) => count(n, 'свидетельство', 'свидетельства', 'свидетельств');
const told = (sources: number) =>
  `Об этом ${word(sources, 'сообщает', 'сообщают', 'сообщают')} ${count(sources, 'источник', 'источника', 'источников')}`;
const independentVoices = (n: number) => count(n, 'независимый голос', 'независимых голоса', 'независимых голосов');

/** Languages that browsers have no word for. */
const unnamed: Readonly<Record<string, string>> = { crh: 'Крымскотатарский' };

export const ruPanel: typeof enPanel = {
  names: {
    'of-then': 'Тогда',
    later: 'Позднее',
    spellings: 'Также',
  },
  language: (tag) => unnamed[tag] ?? opening(languages.of(tag) ?? tag),
  nameYears: (from, to) =>
    from === undefined
      ? `до ${to}\u00a0г.`
      : to === undefined
        ? `с ${from}\u00a0г., ныне`
        : from === to
          ? from
          : `${from}–${to}`,
  moreNames: (n) => `ещё ${count(n, 'название', 'названия', 'названий')}`,

  inWindow: (n) => `${records(n)} в промежутке времени`,
  saidInWindow: (said, n) => `${claims(said)} в промежутке времени (записей: ${number(n)})`,
  showAllYears: (more) => `Показать все годы (ещё ${number(more)})`,
  onlyWindow: 'Только промежуток времени',
  outsideWindow: 'вне промежутка времени',
  unfiled: 'не отнесено ни к какому месту',

  openSource: (title) => `Об источнике: ${title}`,
  newStyle: (day) => `${day}\u00a0н.\u00a0ст.`,
  oldStyle: 'ст.\u00a0ст.',
  thatIs: (printed, other) => `${printed}, то есть ${other}`,
  inStyle: (printed, style) => `${printed} ${style}`,

  figureEnd: (amount, known) => `${amount} (${list.format(known)})`,
  figureVersions: (versions, from, to, what) =>
    `${count(versions, 'версия', 'версии', 'версий')}${what ? `, ${what}` : ''}: наименьшее число\u00a0— ${from}, наибольшее\u00a0— ${to}`,
  dateVersions: (dates) =>
    dates.length > 4
      ? `${count(dates.length, 'дата', 'даты', 'дат')}: первая\u00a0— ${dates[0]}, последняя\u00a0— ${unended(dates.at(-1) ?? '')}`
      : `${count(dates.length, 'дата', 'даты', 'дат')}: ${unended(dates.join('; '))}`,
  evidence: (kind) => `основание\u00a0— ${kind}`,
  circumstance: {
    names: { where: 'место', by: 'кто', against: 'против кого' },
    said: (what, said, printed) => `${what}\u00a0— ${said ?? 'не сказано'}${printed === null ? '' : ` («${printed}»)`}`,
    versions: (what, said) =>
      `${opening(what)}, ${count(said.length, 'версия', 'версии', 'версий')}: ${said.join('; ')}`,
  },
  dateRoles: {
    event: (date) => date,
    period: (date) => date,
    order: (date) => `${date} (приказ)`,
    report: (date) => `${date} (сообщение)`,
    publication: (date) => `${date} (публикация)`,
  },
  against(disputing, denying) {
    if (disputing > 0 && denying > 0)
      return `Сказанному другими ${word(disputing + denying, 'противоречит', 'противоречат')} ${claims(disputing + denying)}: ${number(disputing)} ${word(disputing, 'оспаривает', 'оспаривают')}, ${number(denying)} ${word(denying, 'отрицает', 'отрицают')}`;
    return denying > 0
      ? `${claims(denying)} ${word(denying, 'отрицает', 'отрицают')} сказанное другими`
      : `${claims(disputing)} ${word(disputing, 'оспаривает', 'оспаривают')} сказанное другими`;
  },
  voices: (sources, independent) =>
    sources === independent
      ? `Об этом ${word(sources, 'сообщает', 'сообщают')} ${count(sources, 'независимый источник', 'независимых источника', 'независимых источников')}`
      : `${told(sources)}: ${independentVoices(independent)}`,
  dependence: {
    'same-text': (sources, independent) =>
      `${told(sources)}, но их тексты отчасти совпадают: ${independentVoices(independent)}`,
    'same-authority': (sources, independent) =>
      `${told(sources)}, но не каждый по собственным данным: ${independentVoices(independent)}`,
  },
  groups: {
    ordered: 'Законы и приказы',
    said: 'Сказано и напечатано',
    done: 'Совершено',
    estimates: 'Оценки и сообщённые числа',
    dated: 'Другие записи промежутка времени',
    long: 'Обо всём периоде или более чем о годе',
    undated: 'Без даты',
    outside: 'Вне промежутка времени',
  },
  groupsOfKind: { institution: 'Учреждения', condition: 'Положение дел' },
  groupOf: (group, n) => `${group} (${number(n)})`,
  rowVersions: (n) => count(n, 'версия', 'версии', 'версий'),
  rowSources: (sources, independent) =>
    sources === independent
      ? count(sources, 'источник', 'источника', 'источников')
      : `${count(sources, 'источник', 'источника', 'источников')}, из них независимых: ${number(independent)}`,
  inShort: 'Вкратце',
  placeFacts: 'Названия, положение, граница',
  inTowns: 'В местах внутри:',
  inOtherTowns: (n) => `в других местах ${number(n)}`,

  differ: {
    title: 'Почему они расходятся',
    counted: 'Что считают',
    dated: 'За какое время',
    speakers: 'Кто говорит',
    noFigure: 'без числа',
    noVictims: 'кто они были, не сказано',
    through: (text) => `в источнике «${text}»`,
    said: (what, by) => `${what} (${by.join(', ')})`,
    note: 'Примечание редакции',
  },

  openPassage: 'Открыть',
  leavesSite: (source) =>
    `Открыть это место в источнике «${source}». Ссылка ведёт за пределы атласа; с тех пор текст мог измениться.`,
  leadsOut: '«Открыть ↗» ведёт за пределы атласа; с тех пор как текст был прочитан, он мог измениться.',
  copyPassage: 'Копировать',
  copyPassageOf: (source) => `Копировать указание на это место в источнике «${source}»`,
  passageStands: (title, line, start, end) => `${title}, строка ${line}: «${start}» … «${end}»`,
  moreOfClaim: 'Ещё: цитировать, исправить, ссылка',
  linkToClaim: 'Ссылка на это свидетельство',
  personsNamed: 'Названы лица',
  claimsNaming: (person) => `Свидетельства, где названо лицо: ${person}`,
  otherClaims: 'Другие свидетельства',
  questions: {
    name: 'На что отвечают свидетельства',
    figures: 'Сколько',
    against: 'Кого',
    by: 'Кем',
    denials: 'Кто возражает',
    notSaid: 'не сказано',
  },
  stops: {
    full: 'Эта страница: во весь экран',
    half: 'Эта страница: на половину экрана',
    peek: 'Эта страница: только название, карта крупно',
  },

  lensNames: {
    source: (source) => source,
    compare: (first, second) => `${first} и ${second}`,
    official: 'официальные сообщения',
    disputed: 'спорные записи',
  },
  lensHides: (n, lens) => `Ещё ${claims(n)} не ${word(n, 'показано', 'показаны', 'показано')} (отбор: ${lens}).`,
  takeLensOff: 'Показать всё остальное',
  silent: (n) => `Ещё ${claims(n)} не ${word(n, 'показано', 'показаны', 'показано')}`,

  sharedNote: (ids) => `Относится к: ${list.format(ids)}.`,
  claimAt: (source, line) => `${source}, строка ${line}`,
  seeNoteAbove: 'См. примечание редакции выше.',
  seeSharedNote: 'См. примечание редакции ниже.',
};
