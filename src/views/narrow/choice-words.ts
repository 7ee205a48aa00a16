// Everything that the corpus is narrowed to, in words, each with the action that takes it off.
import type { Messages } from '../../messages/en/messages.ts';
import type { Source } from '../../model/source.ts';
import type { SettledScene } from '../../scene/scene.ts';
import type { Action } from '../../state/actions.ts';
import { type Area, facetNames, type Lens } from '../../state/atlas-state.ts';
import { facetWord } from './facet-words.ts';

export interface Choice {
  words: string;
  takeOff: Action;
}

export function sourceTitle(sources: ReadonlyMap<string, Source>, id: string): string {
  const source = sources.get(id);
  return source?.['title-short'] ?? source?.title ?? id;
}

export function lensInWords(lens: Lens, sources: ReadonlyMap<string, Source>, { narrowing }: Messages): string {
  switch (lens.type) {
    case 'source':
      return narrowing.lens.source(sourceTitle(sources, lens.source));
    case 'sole':
      return narrowing.lens.sole(sourceTitle(sources, lens.source));
    case 'compare':
      return narrowing.lens.compare[lens.show](sourceTitle(sources, lens.first), sourceTitle(sources, lens.second));
    case 'official':
    case 'disputed':
      return narrowing.lens[lens.type];
  }
}

export function areaInWords(area: Area, titleOf: SettledScene['placeTitle'], { narrowing }: Messages): string {
  if (area.type === 'place') return narrowing.placeWithin(titleOf(area.place));
  return area.type === 'circle'
    ? narrowing.circle(area.kilometres, area.latitude, area.longitude)
    : narrowing.polygon(area.corners.length);
}

export function choicesOf(page: SettledScene, messages: Messages): Choice[] {
  const { filters, query, area, lens, beside } = page.state;
  const { narrowing } = messages;
  /** What sets two views apart says which of them it is of. */
  const own = (type: 'lens' | 'area', words: string) => (beside?.type === type ? messages.onSide.a(words) : words);
  return [
    ...(lens
      ? [
          {
            words: own('lens', lensInWords(lens, page.sources, messages)),
            takeOff: { type: 'lens-chosen', lens: null } as const,
          },
        ]
      : []),
    ...(query
      ? [{ words: narrowing.wordsChoice(query), takeOff: { type: 'words-searched', query: '' } as const }]
      : []),
    ...(area
      ? [
          {
            words: own('area', areaInWords(area, page.placeTitle, messages)),
            takeOff: { type: 'area-chosen', area: null } as const,
          },
        ]
      : []),
    ...facetNames.flatMap((facet) =>
      filters[facet].map((value) => ({
        words: narrowing.facetChoice(messages.facets[facet], facetWord(facet, value, messages, page)),
        takeOff: { type: 'facet-toggled', facet, value } as const,
      })),
    ),
  ];
}
