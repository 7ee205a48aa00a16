// A source as other programs read it: CSL-JSON of types that reference managers know and styles list, and of fields that mean what CSL
// says. Our own short name is a label, not a title: styles would print it in every repeated note.
import type { Source } from '../source.ts';

/**
 * Zotero takes a type it does not know for a loose document, and Chicago's style leaves documents, forum posts and unsigned entries out of
 * a bibliography. A statement without a work of its own is a part of an unnamed one; a newspaper or pamphlet stands alone like a book.
 */
export function listedType({ type, author }: Pick<Source, 'type' | 'author'>): string {
  switch (type) {
    case 'document':
      return 'chapter';
    case 'periodical':
    case 'pamphlet':
      return 'book';
    case 'post':
      return 'webpage';
    case 'entry-encyclopedia':
      return author ? type : 'webpage';
    default:
      return type;
  }
}

/** What stands before the subtitle; `undefined` for a title without one. */
export function mainTitle(title: string): string | undefined {
  const [main = '', subtitle] = title.split(/:\s/, 2);
  return subtitle && !/^(?:chapter|part|volume) \d+$/i.test(main) ? main : undefined;
}

export function cslSource(source: Source) {
  const { id, type: _type, title, 'title-short': label, custom, ...rest } = source;
  const short = mainTitle(title);
  return {
    id,
    type: listedType(source),
    title,
    ...(short ? { 'title-short': short } : {}),
    ...rest,
    custom: {
      ...custom,
      ...(label ? { label } : {}),
      ...(listedType(source) === source.type ? {} : { type: source.type }),
    },
  };
}
