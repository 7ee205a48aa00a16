// Relations on paper: who speaks against a record or claim, with the reason; the others by name, or by the number they are printed under.
import type { RelatedRecord, Relations } from '../../scene/panel.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { relatedInWords, tellersInWords } from '../parts/related-words.ts';
import { useDates } from '../parts/use-dates.ts';

interface PaperRelationsProps {
  relations: Relations | undefined;
  /** Numbers that records are printed under, by id. */
  standing: ReadonlyMap<string, string>;
  /** Without the reasons, which may tell of violence in detail. */
  short?: boolean;
}

export function PaperRelations({ relations, standing, short = false }: PaperRelationsProps) {
  const { messages } = useAtlas();
  const dates = useDates();
  if (!relations) return null;
  const other = (relation: RelatedRecord) => {
    const { event, isSameRecord } = relation;
    const number = standing.get(event.id);
    const around = [relatedInWords(relation, messages, dates), number && messages.paper.printedAs(number)];
    return (
      <>
        <i>{messages.terms.relation(relation)}</i>{' '}
        {isSameRecord ? (
          `${tellersInWords(relation, messages)} (${messages.relations.sameRecord})`
        ) : (
          <>
            <span lang={messages.recordLanguage}>{event.title}</span> ({around.filter(Boolean).join(' · ')})
          </>
        )}
      </>
    );
  };
  const { against, others } = relations;
  return (
    <>
      {against.map((relation) => (
        <p key={`${relation.kind} ${relation.id}`} className="paper-relation">
          {other(relation)}. {!short && <span lang={messages.recordLanguage}>{relation.why}</span>}
        </p>
      ))}
      {!short && others.length > 0 && (
        <p className="paper-relation">
          {others.map((relation, i) => (
            <span key={`${relation.kind} ${relation.id}`}>
              {i > 0 && '; '}
              {other(relation)}
            </span>
          ))}
          .
        </p>
      )}
    </>
  );
}
