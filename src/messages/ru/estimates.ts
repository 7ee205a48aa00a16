// Russian words for figures side by side, for sums, for what lies inside a place, and for pictures that are saved.
import type { enEstimates } from '../en/estimates.ts';
import { countingIn, ended } from '../plural.ts';

const { number, count } = countingIn('ru');
const list = new Intl.ListFormat('ru', { type: 'conjunction' });
const figures = (n: number) => count(n, 'число', 'числа', 'чисел');

export const ruEstimates: typeof enEstimates = {
  charts: 'Сопоставление чисел',
  chartsHere: (n) => `Сопоставление чисел по событиям (${number(n)})`,
  severalEvents: 'Числа разных событий не соперничают; сравнивать можно лишь те, что стоят под одним заголовком.',
  chartTitle: (counted, n) => `${counted}: ${figures(n)}`,
  chartSummary: (n, voices, smallest, largest, open) =>
    `${figures(n)}, ${count(voices, 'голос', 'голоса', 'голосов')}; напечатанные числа\u00a0— от ${smallest} до ${largest}${open ? ', некоторые без верхней или нижней границы' : ''}.`,
  uncounted: 'Сосчитано',
  sort: 'Порядок',
  orders: { size: 'По величине', said: 'По дате источника' },
  table: 'Таблица',
  saveSvg: 'Сохранить как SVG',
  savePng: 'Сохранить как PNG',
  saved: (file) => `Сохранено в файле ${file}.`,
  saveFailed: 'Не удалось сделать изображение. Попробуйте другой формат или сделайте снимок экрана.',

  whoIn: (who, source) => `${who} (${source})`,
  saidWhen: (when) => `сказано: ${when}`,
  hasNote: 'есть примечание редакции',
  setAside: 'Отклонено редакцией',
  inWords: (words) => `«${words.replace(/^["“”]+|["“”]+$/g, '')}»`,
  logAxis: 'Шкала логарифмическая: равные шаги означают равные отношения.',
  keyOpen: 'Стрелка: с этой стороны источник границы не называет.',
  keyHollow: 'Полый знак: «более», «менее» или «почти»; само это число не имеется в виду.',
  keySoft: 'Точки: «около» или «почти»; каков разброс, не сказано.',
  keyVoices: 'Одна буква\u00a0— один голос: числа, восходящие к одному первоисточнику, кто бы их ни печатал.',
  keyGroups: (groups) => `Форма знака: ${groups.join('; ')}.`,
  keyGroup: (shape, texts) =>
    `${shape} ${list.format(texts)}${texts.length > 1 ? ' (тексты списаны друг с друга)' : ''}`,
  keyOneGroup: (texts) =>
    `${list.format(texts)}: тексты списаны друг с друга; их согласие ничего не подтверждает, сколько бы голосов в них ни приводилось.`,

  columns: {
    voice: 'Голос',
    figure: 'Число',
    who: 'Кто сообщает',
    printed: 'Напечатано',
    said: 'Когда сказано',
    stance: 'Позиция',
    event: 'Событие',
  },
  notKnown: 'неизвестно',

  sourceNamed: (name, title) => (name === title ? title : `${name}, «${title}»`),
  pictureWindow: (window) => `Промежуток времени: ${window}`,
  pictureSources: (sources) => `Источники: ${sources.join('; ')}.`,
  pictureAttribution: (atlas) => `${atlas}. Записи: редакторы атласа, CC BY 4.0.`,

  inside: (n) => `В местах внутри (${number(n)})`,
  insideHidden: (n) => `Отбор скрывает ${count(n, 'запись', 'записи', 'записей')} о местах внутри.`,
  byOutline: (n, of) =>
    n === of
      ? 'Что эти места лежат внутри, нигде не записано; так показывает контур.'
      : `${count(n, 'запись', 'записи', 'записей')} со знаком ◌: что место лежит внутри, показывает только контур.`,
  outlineIs: (boundary) => ended(`Контур: ${boundary}`),
  outlineOnly: 'только по контуру',

  totals: 'Сумма',
  totalsIntro: 'Сумма того, что напечатано в этих источниках, не есть число жертв.',
  nothingAdded: 'Чисел нескольких событий здесь нет, или их нельзя складывать.',
  totalsOfArea: 'Регион, лежащий в этих пределах лишь отчасти, опущен со всем, что известно только по нему в целом.',
  totalsWindow: (window) => `События, точно относящиеся к промежутку: ${ended(window)}`,
  totalsBySource: (window) => `События, о которых что-либо сказано за промежуток: ${ended(window)}`,
  totalsByOutline: (n) =>
    `${count(n, 'событие', 'события', 'событий')} из них\u00a0— в местах, которые лежат внутри только по контуру.`,
  totalOf: (events) => `${count(events, 'событие', 'события', 'событий')}: `,
  range: (low, high) => `от ${low} до ${high}`,
  atLeast: (low) => `не менее ${low}`,
  atMost: (high) => `не более ${high}`,
  openRange: 'без нижней и верхней границы',
  rangeOf: (range, counted) => (counted ? `${counted}: ${range}` : range),
  totalApproximate: 'некоторые числа напечатаны со словами «около» или «почти»',
  totalsApart: 'В суммах разного рода могут быть одни и те же люди: складывать их между собой нельзя.',
  whatIsIn: (n) => `Что вошло (${number(n)})`,
  mayOverlap: (titles) =>
    `${titles.join('; ')}: речь может идти об одних и тех же людях, поэтому из наименьших чисел прибавлено только самое большое.`,
  leftOut: (n) => `Что не вошло и почему (${number(n)})`,
  notAdded: (n) => `Числа, которые вообще не складываются (${number(n)})`,
  omitted: {
    scope: {
      'place-total': 'итог по месту, включающий и отдельные события',
      'period-total': 'итог за период, включающий и отдельные события',
      'per-year': 'число за каждый год, а не по событию',
      event: 'охватывает не только это событие',
    },
    kind: {
      order: 'приказ: никто не говорит при этом, что так произошло',
      law: 'закон или декрет: никто не говорит при этом, что так произошло',
      speech: 'сказано или напечатано, но не описано как совершённое',
      report: 'сообщение, а не само деяние',
      institution: 'об учреждении, а не о деянии',
      condition: 'положение дел, а не деяние',
    },
    notDone: 'никто не говорит при этом, что так произошло',
    measure: 'число имевшегося, а не совершённого: такие числа не складываются',
    joint: (elsewhere) =>
      elsewhere.length > 0 ? `одно общее число, вместе с: ${list.format(elsewhere)}` : 'место точно не известно',
    undated: 'ни один источник не даёт даты',
    possible: 'относится к промежутку времени лишь предположительно',
    partOf: (whole) => `часть события «${whole}», число которого уже в сумме`,
    inWords: 'количество словами, без числа',
    setAside: 'отклонено редакцией',
    propaganda: 'сообщается как пропаганда',
    denied: 'число, которое источник отвергает',
  },
};
