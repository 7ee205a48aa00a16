// What the file of a story is called.

const latin: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g ґ:g д:d е:e ё:e є:ie ж:zh з:z и:i і:i ї:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** A name for the file of a story, from its title: lower-case Latin words joined by hyphens, as files of stories are called. */
export function idFromTitle(title: string): string {
  const plain = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[а-яёєіїґ]/g, (letter) => latin[letter] ?? '');
  return (plain.match(/[a-z0-9]+/g) ?? []).slice(0, 6).join('-') || 'story';
}
