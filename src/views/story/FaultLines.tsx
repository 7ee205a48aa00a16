// Faults of a part of a draft, beside it: what is wrong, and how to mend it.
import type { WritingWords } from '../../messages/en/writing.ts';
import { opening } from '../../messages/plural.ts';
import type { DraftFault } from '../../model/checked-draft.ts';
import { Mixed } from '../parts/Mixed.tsx';

interface FaultLinesProps {
  id: string;
  faults: readonly DraftFault[];
  words: WritingWords;
}

export function FaultLines({ id, faults, words }: FaultLinesProps) {
  if (faults.length === 0) return null;
  return (
    <ul id={id} className="draft-faults small">
      {faults.map(({ of, isHint, what, fix }, i) => {
        const said = 'line' in of && of.part === 'step' ? words.atLine(of.line, what) : opening(what);
        const key = `${i} ${what}`;
        return (
          <li key={key} className={isHint ? 'draft-hint' : undefined}>
            <span className={isHint ? undefined : 'draft-fault'}>
              <Mixed text={said} />
            </span>{' '}
            <Mixed text={fix} />
          </li>
        );
      })}
    </ul>
  );
}
