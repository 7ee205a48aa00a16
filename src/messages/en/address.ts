// English words for what an address asks for wrongly.

/** With its number in Unicode, for letters that look alike; what cannot be seen is given by the number alone. */
const shown = (character: string): string => {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /[\p{C}\p{Z}]/u.test(character) ? code : `“${character}” (${code})`;
};

export const enAddress = {
  partLeftOut: (name: string, value: string, character: string | null) =>
    `The address asks for ${name} “${value}”, which this atlas does not know; it was left out.${character === null ? '' : ` The character ${shown(character)} cannot stand there.`}`,
  partTwice: (name: string, value: string) =>
    `The address gives ${name} more than once: the last one is shown, “${value}” was left out.`,
  draftElsewhere:
    'The address leads to a draft of a story. A draft lies in the browser that it was written in: whoever wrote it can save it as a file and pass that on; “Open a story from a file”, under Stories, opens it here.',
};
