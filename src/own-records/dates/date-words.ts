// Words that dates are written with in tables: months, seasons, parts of a month, doubt and calendars, in English, German, Russian and Ukrainian.

const months: readonly (readonly string[])[] = [
  ['january', 'januar', 'jänner', 'января', 'январь', 'січня', 'січень'],
  ['february', 'februar', 'февраля', 'февраль', 'лютого', 'лютий'],
  ['march', 'märz', 'maerz', 'марта', 'март', 'березня', 'березень'],
  ['april', 'апреля', 'апрель', 'квітня', 'квітень'],
  ['may', 'mai', 'мая', 'май', 'травня', 'травень'],
  ['june', 'juni', 'июня', 'июнь', 'червня', 'червень'],
  ['july', 'juli', 'июля', 'июль', 'липня', 'липень'],
  ['august', 'августа', 'август', 'серпня', 'серпень'],
  ['september', 'сентября', 'сентябрь', 'вересня', 'вересень'],
  ['october', 'oktober', 'октября', 'октябрь', 'жовтня', 'жовтень'],
  ['november', 'ноября', 'ноябрь', 'листопада', 'листопад'],
  ['december', 'dezember', 'декабря', 'декабрь', 'грудня', 'грудень'],
];

/** Fewest letters by which a month is known. */
const fewestLetters = 3;

/** 1 to 12; `null` for a word that names no month. Short forms are beginnings: `sept`, `окт.` */
export function monthNamed(word: string): number | null {
  const name = word.replace(/\.$/, '');
  if (name.length < fewestLetters) return null;
  const at = months.findIndex((forms) => forms.some((form) => form.startsWith(name)));
  return at < 0 ? null : at + 1;
}

/** First and last month. A winter lies in two years, so it is read only where it names them: `winter 1835/36`. */
export const seasons: readonly [RegExp, first: number, last: number][] = [
  [/^(?:spring|frühling|frühjahr|весна|весной|весною|навесні)$/, 3, 5],
  [/^(?:summer|sommer|лето|летом|літо|влітку)$/, 6, 8],
  [/^(?:autumn|fall|herbst|осень|осенью|осінь|восени)$/, 9, 11],
];

export const winter = /^(?:winter|зима|зимой|зимою|взимку)$/;

/** Parts of a month or of a year, as thirds. */
export const thirds: readonly [RegExp, third: 0 | 1 | 2][] = [
  [/^(?:early|(?:at )?(?:the )?beginning of|anfang|начало|в начале|початок|на початку) /, 0],
  [/^(?:mid-?|(?:in )?(?:the )?middle of|mitte|середина|в середине|в середині|у середині)[ -]?/, 1],
  [/^(?:late|(?:at )?(?:the )?end of|ende|конец|в конце|кінець|наприкінці|в кінці) ?/, 2],
];

export const about =
  /^(?:circa|ca\.?|c\.|about|around|approximately|approx\.?|um|etwa|около|ок\.|примерно|близько|бл\.|~) ?/;
export const before = /^(?:before|by|until|till|not later than|vor|bis|до|не позднее|не пізніше) /;
export const after = /^(?:after|since|not before|nach|seit|после|с|не ранее|після|не раніше) (?!\d{1,2} (?:по|до) )/;
export const betweenTwo = /^(?:between|zwischen|между|між) (.+?) (?:and|und|и|і|та|й) (.+)$/;
export const fromTo = /^(?:from|von|vom|с|со|з|від) (.+?) (?:to|until|till|bis|bis zum|по|до) (.+)$/;
export const towards = / (?:to|bis|по|до) /;

/** Cells that say that nothing is known. */
export const nothing =
  /^(?:[-?.–—*]+|n\/?a|nan|null|none|nil|unknown|undated|no date|n\. ?d\.|unbekannt|o\. ?d\.|ohne datum|нет|неизвестно|не известно|б\/д|б\. ?д\.|без даты|невідомо|без дати|н\/д|0000-00-00)$/;

export const oldStyle =
  /[ ,(]*(?:old style|o\. ?s\.?|\bos\b|ст\. ?ст(?:\.|иля?)|по старому стилю|ст\. стиля|за ст\. ?ст\.|за старим стилем|julian|alten stils|a\. ?st\.)[ )]*$/;
export const newStyle =
  /[ ,(]*(?:new style|n\. ?s\.?|\bns\b|н\. ?ст(?:\.|иля?)|по новому стилю|за н\. ?ст\.|за новим стилем|gregorian|neuen stils|n\. ?st\.)[ )]*$/;

/** Russian and Ukrainian dates end with the word for year, whole or cut short. */
export const yearWord = /(?<=\d) ?(?:г|гг|год|года|году|р|рр|рік|року|році|y)\.?(?=$|[ ,)?])/g;
