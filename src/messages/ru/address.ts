// Russian words for what an address asks for wrongly.
import type { enAddress } from '../en/address.ts';

/** With its number in Unicode, for letters that look alike; what cannot be seen is given by the number alone. */
const shown = (character: string): string => {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /[\p{C}\p{Z}]/u.test(character) ? code : `«${character}» (${code})`;
};

export const ruAddress: typeof enAddress = {
  partLeftOut: (name, value, character) =>
    `В адресе указано ${name} «${value}», чего в этом атласе нет; эта часть пропущена.${character === null ? '' : ` Знака ${shown(character)} там быть не может.`}`,
  partTwice: (name, value) =>
    `В адресе несколько раз указано ${name}: показано последнее значение, «${value}» пропущено.`,
  draftElsewhere:
    'Адрес ведёт к черновику рассказа. Черновик хранится в том браузере, где его написали: автор может сохранить его в файл и передать; здесь его откроет «Открыть рассказ из файла» в разделе «Рассказы».',
};
