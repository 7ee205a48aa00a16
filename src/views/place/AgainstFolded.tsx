// Who speaks against a record whose claims are folded, for that is seen without opening anything: each once, without the reasons.
import type { PanelRecord } from '../../scene/panel.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { RelationItem } from './RelationItem.tsx';

export function AgainstFolded({ record: { event, claims, relations } }: { record: PanelRecord }) {
  const { otherwise } = useAtlas().messages.relations;
  const ends = [{ id: event.id, relations }, ...claims.map((one) => ({ id: one.claim.id, relations: one.relations }))];
  const all = ends.flatMap(({ id, relations: { against } }) => against.map((relation) => ({ at: id, relation })));
  const others = new Map(all.filter(({ relation }) => !relation.isSameRecord).map((one) => [one.relation.id, one]));
  if (others.size === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls of a form.
    <div role="group" className="relations against" aria-label={otherwise}>
      <ul>
        {[...others.values()].map(({ at, relation }) => (
          <RelationItem key={relation.id} at={at} relation={relation} short />
        ))}
      </ul>
    </div>
  );
}
