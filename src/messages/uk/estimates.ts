// Ukrainian words for figures side by side, for sums, for what lies inside a place, and for pictures that are saved.
import type { enEstimates } from '../en/estimates.ts';
import { countingIn, ended } from '../plural.ts';

const { number, count } = countingIn('uk');
const list = new Intl.ListFormat('uk', { type: 'conjunction' });
const figures = (n: number) => count(n, 'число', 'числа', 'чисел');

export const ukEstimates: typeof enEstimates = {
  charts: 'Зіставлення чисел',
  chartsHere: (n) => `Зіставлення чисел за подіями (${number(n)})`,
  severalEvents: 'Числа різних подій не змагаються; порівнювати можна лише ті, що стоять під одним заголовком.',
  chartTitle: (counted, n) => `${counted}: ${figures(n)}`,
  chartSummary: (n, voices, smallest, largest, open) =>
    `${figures(n)}, ${count(voices, 'голос', 'голоси', 'голосів')}; надруковані числа\u00a0— від ${smallest} до ${largest}${open ? ', деякі без верхньої або нижньої межі' : ''}.`,
  uncounted: 'Пораховано',
  sort: 'Порядок',
  orders: { size: 'За величиною', said: 'За датою джерела' },
  table: 'Таблиця',
  saveSvg: 'Зберегти як SVG',
  savePng: 'Зберегти як PNG',
  saved: (file) => `Збережено у файлі ${file}.`,
  saveFailed: 'Не вдалося зробити зображення. Спробуйте інший формат або зробіть знімок екрана.',

  whoIn: (who, source) => `${who} (${source})`,
  saidWhen: (when) => `сказано: ${when}`,
  hasNote: 'є примітка редакції',
  setAside: 'Відхилено редакцією',
  inWords: (words) => `«${words.replace(/^["“”]+|["“”]+$/g, '')}»`,
  logAxis: 'Шкала логарифмічна: рівні кроки означають рівні відношення.',
  keyOpen: 'Стрілка: з цього боку джерело межі не називає.',
  keyHollow: 'Порожній знак: «понад», «менше ніж» або «майже»; саме це число не мається на увазі.',
  keySoft: 'Крапки: «близько» або «майже»; який розкид, не сказано.',
  keyVoices: 'Одна літера\u00a0— один голос: числа, що походять з одного першоджерела, хоч хто б їх друкував.',
  keyGroups: (groups) => `Форма знака: ${groups.join('; ')}.`,
  keyGroup: (shape, texts) =>
    `${shape} ${list.format(texts)}${texts.length > 1 ? ' (тексти списані один з одного)' : ''}`,
  keyOneGroup: (texts) =>
    `${list.format(texts)}: тексти списані один з одного; їхня згода нічого не підтверджує, хоч скільки б голосів у них наводилося.`,

  columns: {
    voice: 'Голос',
    figure: 'Число',
    who: 'Хто повідомляє',
    printed: 'Надруковано',
    said: 'Коли сказано',
    stance: 'Позиція',
    event: 'Подія',
  },
  notKnown: 'невідомо',

  sourceNamed: (name, title) => (name === title ? title : `${name}, «${title}»`),
  pictureWindow: (window) => `Проміжок часу: ${window}`,
  pictureSources: (sources) => `Джерела: ${sources.join('; ')}.`,
  pictureAttribution: (atlas) => `${atlas}. Записи: редактори атласу, CC BY 4.0.`,

  inside: (n) => `У місцях усередині (${number(n)})`,
  insideHidden: (n) => `Добір приховує ${count(n, 'запис', 'записи', 'записів')} про місця всередині.`,
  byOutline: (n, of) =>
    n === of
      ? 'Що ці місця лежать усередині, ніде не записано; так показує контур.'
      : `${count(n, 'запис', 'записи', 'записів')} зі знаком ◌: що місце лежить усередині, показує лише контур.`,
  outlineIs: (boundary) => ended(`Контур: ${boundary}`),
  outlineOnly: 'лише за контуром',

  totals: 'Сума',
  totalsIntro: 'Сума того, що надруковано в цих джерелах, не є числом жертв.',
  nothingAdded: 'Чисел кількох подій тут немає, або їх не можна додавати.',
  totalsOfArea: 'Регіон, що лежить у цих межах лише частково, пропущено з усім, що відомо тільки про нього загалом.',
  totalsWindow: (window) => `Події, що точно належать до проміжку: ${ended(window)}`,
  totalsBySource: (window) => `Події, про які щось сказано за проміжок: ${ended(window)}`,
  totalsByOutline: (n) =>
    `${count(n, 'подія', 'події', 'подій')} з них\u00a0— у місцях, які лежать усередині лише за контуром.`,
  totalOf: (events) => `${count(events, 'подія', 'події', 'подій')}: `,
  range: (low, high) => `від ${low} до ${high}`,
  atLeast: (low) => `щонайменше ${low}`,
  atMost: (high) => `щонайбільше ${high}`,
  openRange: 'без нижньої та верхньої межі',
  rangeOf: (range, counted) => (counted ? `${counted}: ${range}` : range),
  totalApproximate: 'деякі числа надруковано зі словами «близько» або «майже»',
  totalsApart: 'У сумах різного роду можуть бути ті самі люди: додавати їх між собою не можна.',
  whatIsIn: (n) => `Що увійшло (${number(n)})`,
  mayOverlap: (titles) =>
    `${titles.join('; ')}: може йтися про тих самих людей, тому з найменших чисел додано лише найбільше.`,
  leftOut: (n) => `Що не увійшло й чому (${number(n)})`,
  notAdded: (n) => `Числа, які взагалі не додаються (${number(n)})`,
  omitted: {
    scope: {
      'place-total': 'підсумок за місцем, що охоплює й окремі події',
      'period-total': 'підсумок за період, що охоплює й окремі події',
      'per-year': 'число за кожен рік, а не за подією',
      event: 'охоплює не лише цю подію',
    },
    kind: {
      order: 'наказ: ніхто не каже при цьому, що так сталося',
      law: 'закон або декрет: ніхто не каже при цьому, що так сталося',
      speech: 'сказано або надруковано, але не описано як учинене',
      report: 'повідомлення, а не саме діяння',
      institution: 'про установу, а не про діяння',
      condition: 'стан справ, а не діяння',
    },
    notDone: 'ніхто не каже при цьому, що так сталося',
    measure: 'число наявного, а не вчиненого: такі числа не додаються',
    joint: (elsewhere) =>
      elsewhere.length > 0 ? `одне спільне число, разом із: ${list.format(elsewhere)}` : 'місце точно не відоме',
    undated: 'жодне джерело не дає дати',
    possible: 'належить до проміжку часу лише ймовірно',
    partOf: (whole) => `частина події «${whole}», число якої вже в сумі`,
    inWords: 'кількість словами, без числа',
    setAside: 'відхилено редакцією',
    propaganda: 'повідомляється як пропаганда',
    denied: 'число, яке джерело відкидає',
  },
};
