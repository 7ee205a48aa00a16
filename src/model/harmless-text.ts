// Text that cannot reach beyond itself, wherever it is put.

/** Marks that turn the reading direction of all that follows. Right-to-left letters need none of them. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;
/** Controls other than tab and line break, and halves of characters, which no address can hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const broken = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Cs}]/gu;

/** The validation calls such text an error; a page that is shown it all the same shows a mark in its place. */
export function harmless(text: string): string {
  return text.replace(turning, '').replace(broken, '\ufffd');
}
