// Where a citation unfolds: its six forms are fetched when somebody first wants to cite.
import type { CitedItem } from '../../model/citation/cited-item.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';

export function CiteBox({ item }: { item: CitedItem }) {
  const { cite } = useAtlas().messages;
  return (
    <section className="cite-box" aria-label={cite.citationOf(item.title)}>
      <LazyPart name="src/views/cite/CiteForms.tsx" open={() => import('./CiteForms.tsx')}>
        {({ CiteForms }) => <CiteForms item={item} />}
      </LazyPart>
    </section>
  );
}
