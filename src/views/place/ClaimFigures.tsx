// The figures of a claim, hanging before its sentence: each with its bound, what it counts, and the source's own words where they say more.
import type { Messages } from '../../messages/en/messages.ts';
import { amountInWords, figureInWords } from '../../messages/figure-words.ts';
import type { Figure } from '../../model/claim.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';

/** A number printed in digits alone, or just as the atlas says it, says nothing that the figure does not say. */
function saysMore(figure: Figure, messages: Messages): boolean {
  const { bound, verbatim } = figure;
  if (bound === 'in-words' || !/\p{L}/u.test(verbatim)) return false;
  return verbatim.toLowerCase() !== amountInWords(figure, messages).toLowerCase();
}

export function ClaimFigures({ figures }: { figures: readonly Figure[] }) {
  const { messages } = useAtlas();
  return (
    <ul className="figures">
      {figures.map((figure, i) => (
        <li key={`${figure.measure} ${figure.best} ${figure.low} ${figure.verbatim}`}>
          <span className="figure">
            <Mixed text={figureInWords(figure, messages)} />
          </span>
          {/* Said once for figures that follow one another. */}
          {figure.scope !== 'event' && figure.scope !== figures[i + 1]?.scope && (
            <span className="small"> {messages.terms.scope[figure.scope]}</span>
          )}
          {saysMore(figure, messages) && (
            <span className="small">
              {' '}
              <Mixed text={messages.figureAsWritten(figure.verbatim)} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
