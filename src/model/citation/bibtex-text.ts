// How text and addresses are written inside a BibTeX field: every special character of TeX escaped, no line break, no brace left open.

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

export function bibtexEntry(type: string, key: string, fields: readonly [string, string | null | undefined][]): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@${type}{${bibtexKey(key)},\n${lines.join('\n')}\n}\n`;
}
