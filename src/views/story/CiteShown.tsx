// The claims of what is shown now, of the open record where one is open, each with buttons that write its marks into the text: nobody has to know an id.
import { useState } from 'react';
import type { WritingWords } from '../../messages/en/writing.ts';
import { amountInWords } from '../../messages/figure-words.ts';
import type { Claim } from '../../model/claim.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import type { AtlasEvent } from '../../model/event.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';

/** More than anybody looks through in a narrow column. */
const mostListed = 40;

interface CiteShownProps {
  page: SettledScene;
  words: WritingWords;
  insert: (mark: string) => void;
}

export function CiteShown({ page, words, insert }: CiteShownProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="cite-shown" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="small">{words.cite}</summary>
      {open && <Claims page={page} words={words} insert={insert} />}
    </details>
  );
}

interface Offered {
  event: AtlasEvent;
  claim: Claim;
}

function offered({ state, records }: SettledScene): Offered[] {
  const { selection } = state;
  const opened = 'event' in selection ? selection.event : null;
  return records()
    .filter(({ record }) => opened === null || record.event.id === opened)
    .flatMap(({ record: { event }, claims }) => claims.map((claim) => ({ event, claim })));
}

function Claims({ page, words, insert }: CiteShownProps) {
  const { messages } = useAtlas();
  const all = offered(page);
  if (all.length === 0) return <p className="small">{words.citeNone}</p>;
  return (
    <>
      <p className="small">{words.citeHint}</p>
      {all.length > mostListed && <p className="small">{words.citeOnly(mostListed, all.length)}</p>}
      <ul className="small">
        {all.slice(0, mostListed).map(({ event, claim }) => {
          const marks = [
            { word: words.citeNote, mark: `[^${claim.id}]` },
            ...claim.figures.map((figure, i) => ({
              word: words.citeFigure(amountInWords(figure, messages)),
              mark: `{figure ${claim.id}${i === 0 ? '' : ` ${i + 1}`}}`,
            })),
            ...(effectiveDate(claim, event) ? [{ word: words.citeDate, mark: `{date ${claim.id}}` }] : []),
          ];
          return (
            <li key={claim.id}>
              <span lang={messages.recordLanguage}>{claim.says}</span>
              <span className="cite-marks">
                {marks.map(({ word, mark }) => (
                  <button
                    key={mark}
                    type="button"
                    className="link"
                    aria-label={words.citeOf(word, claim.says)}
                    onClick={() => insert(mark)}
                  >
                    {word}
                  </button>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
