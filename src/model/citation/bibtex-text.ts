// How text, addresses and days are written inside a BibTeX entry: every special character of TeX escaped, no line break, no brace left open.

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** For running text. Line breaks become spaces. */
export function bibtexText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#%_~^]/g, (character) => escapes[character] ?? `\\${character}`);
}

/** An address stands as it is; only what would end the field is percent-encoded. */
export const bibtexAddress = (url: string) => url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));

/** Only ASCII letters, digits and `-_:.` survive every BibTeX program; our ids are kebab-case already. */
export const bibtexKey = (id: string) => id.replace(/[^\w:.-]/g, '-');

export type BibtexField = [name: string, value: string | null | undefined];

/** The names of months that every style defines, in its own language. */
const monthMacros = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const isMacro = (name: string, value: string) => name === 'month' && monthMacros.includes(value);

/** ISO: `1835`, `1835-02`, `1835-02-20`. */
export const isoOfParts = (parts: readonly number[]) =>
  parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');

/**
 * Year and month for the older programs, the whole as `date` for biblatex. `date` comes last: reference managers keep the last they read.
 * @param parts year, month, day; the later ones may be missing, and all of them
 */
export function bibtexDay(parts: readonly number[]): BibtexField[] {
  const [year, month] = parts;
  if (year === undefined) return [];
  if (month === undefined) return [['year', isoOfParts([year])]];
  return [
    ['year', isoOfParts([year])],
    ['month', monthMacros[month - 1]],
    ['date', isoOfParts(parts)],
  ];
}

export function bibtexEntry(type: string, key: string, fields: readonly BibtexField[]): string {
  const lines = fields.flatMap(([name, value]) =>
    value ? [`  ${name} = ${isMacro(name, value) ? value : `{${value}}`},`] : [],
  );
  return `@${type}{${bibtexKey(key)},\n${lines.join('\n')}\n}\n`;
}
