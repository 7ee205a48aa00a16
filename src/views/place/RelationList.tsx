// What other records have to do with a record: first those that speak against it, never folded; the others, of a kind of which there are many, behind a count.
import type { ReactNode } from 'react';
import type { RelatedRecord, Relations } from '../../scene/panel.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { RelationItem } from './RelationItem.tsx';

interface RelationListProps {
  /** Id of the event or claim whose relations they are. */
  at: string;
  relations: Relations;
  /** All but those that speak against it stand behind one count. */
  brief?: boolean;
}

/** So many of one kind stand open. */
const mostOpen = 3;

export function RelationList({ at, relations: { against, others }, brief = false }: RelationListProps) {
  const { messages } = useAtlas();
  const { relations: words, terms } = messages;
  const item = (relation: RelatedRecord, kindKnown = false) => (
    <RelationItem key={`${relation.kind} ${relation.id}`} {...{ at, relation, kindKnown }} />
  );
  const kinds = [...new Set(others.map((relation) => terms.relation(relation)))].map((kind) => ({
    kind,
    ofKind: others.filter((relation) => terms.relation(relation) === kind),
  }));
  const open = kinds.filter(({ ofKind }) => ofKind.length <= mostOpen).flatMap(({ ofKind }) => ofKind);
  const folded = kinds.filter(({ ofKind }) => ofKind.length > mostOpen);
  return (
    <>
      {against.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls of a form.
        <div role="group" className="relations against" aria-label={words.otherwise}>
          <ul>{against.map((relation) => item(relation))}</ul>
        </div>
      )}
      {others.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: as above.
        <div role="group" className="relations" aria-label={words.others}>
          {brief ? (
            <Folded words={words.folded(words.others, others.length)}>
              {others.map((relation) => item(relation))}
            </Folded>
          ) : (
            <>
              {open.length > 0 && <ul>{open.map((relation) => item(relation))}</ul>}
              {folded.map(({ kind, ofKind }) => (
                <Folded key={kind} words={words.folded(kind, ofKind.length)}>
                  {ofKind.map((relation) => item(relation, true))}
                </Folded>
              ))}
            </>
          )}
        </div>
      )}
    </>
  );
}

function Folded({ words, children }: { words: string; children: ReactNode }) {
  return (
    <details>
      <summary>{words}</summary>
      <ul>{children}</ul>
    </details>
  );
}
