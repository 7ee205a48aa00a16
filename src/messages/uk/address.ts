// Ukrainian words for what an address asks for wrongly.
import type { enAddress } from '../en/address.ts';

/** With its number in Unicode, for letters that look alike; what cannot be seen is given by the number alone. */
const shown = (character: string): string => {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /[\p{C}\p{Z}]/u.test(character) ? code : `«${character}» (${code})`;
};

export const ukAddress: typeof enAddress = {
  partLeftOut: (name, value, character) =>
    `В адресі вказано ${name} «${value}», чого в цьому атласі немає; цю частину пропущено.${character === null ? '' : ` Знака ${shown(character)} там бути не може.`}`,
  partTwice: (name, value) => `В адресі кілька разів указано ${name}: показано останнє значення, «${value}» пропущено.`,
  draftElsewhere:
    'Адреса веде до чернетки розповіді. Чернетка зберігається в тому браузері, де її написали: автор може зберегти її у файл і передати; тут її відкриє «Відкрити розповідь із файлу» в розділі «Розповіді».',
};
