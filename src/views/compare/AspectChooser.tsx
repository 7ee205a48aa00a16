// Chooses what stands on one side: a source, a place, an edition. Days are moved on the axis; certain and possible are only exchanged.
import type { ComparisonWords } from '../../messages/en/comparison.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { type Aspect, aspectOf } from '../../state/beside.ts';
import { areaInWords, lensInWords, sourceTitle } from '../narrow/choice-words.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { textsOf } from './first-aspects.ts';

interface AspectChooserProps {
  page: SettledScene;
  side: 'a' | 'b';
  aspect: Aspect;
  words: ComparisonWords;
}

interface Option {
  key: string;
  title: string;
  aspect: Aspect;
}

const keyOf = (aspect: Aspect): string => JSON.stringify(aspect);
const option = (title: string, aspect: Aspect): Option => ({ key: keyOf(aspect), title, aspect });

export function AspectChooser({ page, side, aspect, words }: AspectChooserProps) {
  const { messages, send, editions } = useAtlas();
  const { beside } = page.state;

  /** What can be chosen of the same kind; the first is what no other option says. */
  function options(): Option[] {
    switch (aspect.type) {
      case 'lens':
        return [
          ...(aspect.lens && aspect.lens.type !== 'source'
            ? [option(lensInWords(aspect.lens, page.sources, messages), aspect)]
            : []),
          option(words.allSources, { type: 'lens', lens: null }),
          ...textsOf(page).map((source) =>
            option(sourceTitle(page.sources, source), { type: 'lens', lens: { type: 'source', source } }),
          ),
        ];
      case 'area': {
        const places = page.placesToChoose();
        const { area } = aspect;
        const isListed = area === null || (area.type === 'place' && places.some(({ id }) => id === area.place));
        return [
          ...(isListed ? [] : [option(areaInWords(area, page.placeTitle, messages), aspect)]),
          option(words.everywhere, { type: 'area', area: null }),
          ...[...places]
            .sort((a, b) => a.title.localeCompare(b.title, messages.reading))
            .map(({ id, title }) => option(title, { type: 'area', area: { type: 'place', place: id } })),
        ];
      }
      case 'asof':
        return [
          option(words.today, { type: 'asof', asof: null }),
          ...editions.all.map(({ id }) => option(words.edition(id), { type: 'asof', asof: id })),
        ];
      case 'window':
      case 'match':
        return [];
    }
  }

  const choose = (key: string) => {
    const chosen = all.find((one) => one.key === key)?.aspect;
    if (!chosen || !beside) return;
    // What stands on the other side changes places with it.
    const other = side === 'a' ? beside : aspectOf(page.state, beside.type);
    if (keyOf(chosen) === keyOf(other)) send({ type: 'sides-exchanged' });
    else if (side === 'b') send({ type: 'beside-chosen', beside: chosen });
    else send({ type: 'beside-chosen', beside, own: chosen });
  };

  const all = options();
  if (all.length === 0) return null;
  return (
    <select
      aria-label={words.ofSide(words.what[aspect.type], words.sides[side])}
      value={keyOf(aspect)}
      onChange={({ target }) => choose(target.value)}
    >
      {all.map(({ key, title }) => (
        <option key={key} value={key}>
          {title}
        </option>
      ))}
    </select>
  );
}
