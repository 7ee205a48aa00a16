// What a code for another page says in words: the view, its address, how to cite it, and what a picture of it shows.
import { embedWords } from '../../messages/embed-words.ts';
import { ended } from '../../messages/plural.ts';
import { citationForm } from '../../model/citation/citation-forms.ts';
import { textOf } from '../../model/citation/citation-text.ts';
import type { EmbedText } from '../../model/embed-code.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { useCitationDesk } from '../cite/citation-desk.tsx';
import { viewedItem } from '../cite/viewed-item.ts';
import { viewInWords } from '../paper/view-words.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useDates } from '../parts/use-dates.ts';

/** @param asof the edition whose records are shown; `null`: always the newest */
export function useEmbedText(page: SettledScene, asof: string | null): EmbedText {
  const { messages } = useAtlas();
  const desk = useCitationDesk();
  const item = viewedItem(page, desk, messages, useDates());
  const link = desk.viewAddress({ ...page.state, asof, language: messages.reading }) ?? '';
  const version = asof ?? item.atlas.version;
  // The styles are made for one language each.
  const [style, use] =
    messages.language === 'ru' ? (['gost', 'reference'] as const) : (['chicago', 'bibliography'] as const);
  const form = citationForm(style, {
    ...item,
    address: link,
    atlas: { ...item.atlas, version },
  });
  return {
    title: `${messages.atlasTitle}: ${item.title}`,
    link,
    citation: textOf(form.texts.find((one) => one.use === use)?.parts ?? []),
  };
}

/** Places that are named in a picture's text. */
const mostNamed = 5;

/** The picture in words, for those who do not see it. */
export function usePictureWords(page: SettledScene): string {
  const { messages } = useAtlas();
  const view = viewInWords(page, messages, useDates());
  const places = [...page.entries]
    .sort((a, b) => b.count - a.count)
    .slice(0, mostNamed)
    .map(({ place, count }) => `${place.title} ${messages.number(count)}`);
  const shown = [ended(view.window), ...view.lines].join(' ');
  return embedWords[messages.language].picture(messages.atlasTitle, shown, places.join(', '));
}
