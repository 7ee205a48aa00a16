// What a code for another page says in words: the view, its address, and how to cite it.
import { citationForm } from '../../model/citation/citation-forms.ts';
import { textOf } from '../../model/citation/citation-text.ts';
import type { EmbedText } from '../../model/embed-code.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { useCitationDesk } from '../cite/citation-desk.tsx';
import { viewedItem } from '../cite/viewed-item.ts';
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
