// The view as it is cited: its window as a title, then what it counts and what the filters and the match keep out.
import type { Messages } from '../../messages/en/messages.ts';
import type { CitedItem } from '../../model/citation/cited-item.ts';
import { sizeOfShown } from '../../model/shown-subset.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { idsOfShown, type ShownRecord, shownRecords } from '../../scene/shown-records.ts';
import { type Area, facetNames, type Lens } from '../../state/atlas-state.ts';
import { type Aspect, aspectOf } from '../../state/beside.ts';
import { aspectInWords } from '../narrow/aspect-in-words.ts';
import { facetWord } from '../narrow/facet-words.ts';
import { basisWords } from '../parts/basis-words.ts';
import type { Dates } from '../parts/use-dates.ts';
import type { CitationDesk } from './citation-desk.tsx';

export function viewedItem(page: SettledScene, desk: CitationDesk, messages: Messages, dates: Dates): CitedItem {
  const { cite, facets } = messages;
  const { window, match, timeOf, filters, query, area, lens } = page.state;
  const { atlas, accessed } = desk.citing();
  const title = timeOf === 'event' ? cite.viewTitle : cite.viewTitleBySource;
  const chosen = facetNames
    .filter((name) => filters[name].length > 0)
    .map((name) => {
      const words = filters[name].map((value) => facetWord(name, value, messages, page));
      return cite.chosen(facets[name], words.join(', '));
    });
  const narrowed = {
    match: match === 'certain' ? cite.onlyCertain : '',
    area: area ? areaInWords(area, page.placeTitle, messages) : '',
    lens: lens ? lensInWords(lens, messages, (id) => facetWord('source', id, messages, page)) : '',
  };
  const { beside } = page.state;
  const { b } = page.views;
  const counted = (records: readonly ShownRecord[]) => {
    const size = sizeOfShown(idsOfShown(records));
    return cite.shown(size.records, size.claims);
  };
  /** What sets one of two views apart, and what it counts. */
  const side = (aspect: Aspect, records: readonly ShownRecord[] | null) =>
    [aspectInWords(aspect, page, messages, dates), records ? counted(records) : ''].filter(Boolean).join(', ');
  const phrases = [
    beside
      ? messages.bothSides(
          side(aspectOf(page.state, beside.type), page.records()),
          side(beside, b && shownRecords(b.lookup, b.state)),
        )
      : counted(page.records()),
    ...chosen,
    query && cite.words(query),
    ...(['match', 'area', 'lens'] as const).map((type) => (beside?.type === type ? '' : narrowed[type])),
  ];
  return {
    kind: 'view',
    id: null,
    title: title(dates.day(window.from), dates.day(window.to)),
    // What it rests on is said in whole sentences, and so comes last, after a full stop.
    about: [`${phrases.filter(Boolean).join('; ')}. ${basisWords(page.sources, messages)}`],
    passages: [],
    recorded: null,
    atlas,
    address: desk.viewAddress(page.state),
    accessed,
  };
}

/** A polygon is in the address; in words it would be a list of numbers. */
function areaInWords(area: Area, titleOf: SettledScene['placeTitle'], { cite, narrowing }: Messages): string {
  if (area.type === 'place') return narrowing.placeWithin(titleOf(area.place));
  if (area.type === 'polygon') return cite.areaDrawn;
  return cite.areaAround(area.kilometres, area.latitude, area.longitude);
}

function lensInWords(lens: Lens, { cite }: Messages, nameOf: (source: string) => string): string {
  switch (lens.type) {
    case 'source':
      return cite.lensSource(nameOf(lens.source));
    case 'sole':
      return cite.lensSole(nameOf(lens.source));
    case 'compare':
      return cite.lensCompare[lens.show](nameOf(lens.first), nameOf(lens.second));
    case 'official':
      return cite.lensOfficial;
    case 'disputed':
      return cite.lensDisputed;
  }
}
