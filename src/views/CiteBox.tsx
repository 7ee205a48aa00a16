// Where a citation unfolds: its six forms are fetched when somebody first wants to cite.
import { useEffect, useState } from 'react';
import type { CitedItem } from '../model/citation/cited-item.ts';
import { useAtlas } from './atlas-context.tsx';

type Forms = typeof import('./CiteForms.tsx').CiteForms;

export function CiteBox({ item }: { item: CitedItem }) {
  const { cite } = useAtlas().messages;
  const [Part, setPart] = useState<Forms | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    import('./CiteForms.tsx').then(
      ({ CiteForms }) => wanted && setPart(() => CiteForms),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return (
    <section className="cite-box" aria-label={cite.citationOf(item.title)}>
      {failed && <p role="alert">{cite.partFailed}</p>}
      {Part && <Part item={item} />}
    </section>
  );
}
