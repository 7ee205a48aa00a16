// What stands above the text of a draft: title, lede, authors, edition, and the name of its file.
import { draftHeadNames, headValue, withHeadValue } from '../../model/story-draft.ts';
import { useOwnId } from '../parts/use-own-id.ts';
import { DraftField } from './DraftField.tsx';
import { FaultLines } from './FaultLines.tsx';
import type { DraftFaults } from './use-draft-faults.ts';
import type { DraftEditing } from './WritingPanel.tsx';

const isNamed = (line: string) => draftHeadNames.some((name) => line.startsWith(`${name}:`));

/** @param faults `null`: before the first step nothing is missing */
export function DraftHead({ draft, words, change, faults }: DraftEditing & { faults: DraftFaults | null }) {
  const id = useOwnId();
  const others = draft.head.filter((line) => !isNamed(line));
  const otherFaults = others.flatMap((line) => faults?.inHead(/^([a-z]+):/.exec(line)?.[1] ?? '-') ?? []);
  return (
    <details className="draft-head" open>
      <summary>{words.head}</summary>
      <FaultLines id={id} faults={faults?.inHead('') ?? []} words={words} />
      {draftHeadNames.map((name) => (
        <DraftField
          key={name}
          name={words.fields[name]}
          value={headValue(draft, name)}
          words={words}
          faults={faults?.inHead(name) ?? []}
          {...(name === 'lede' && { rows: 2 })}
          onChange={(value) => change(withHeadValue(draft, name, value), name)}
        />
      ))}
      {others.length > 0 && (
        <DraftField
          name={words.otherLines}
          value={others.join('\n')}
          words={words}
          faults={otherFaults}
          rows={others.length}
          onChange={(value) =>
            change(
              {
                ...draft,
                head: [...draft.head.filter(isNamed), ...value.split('\n').filter((line) => line !== '---')],
              },
              'others',
            )
          }
        />
      )}
    </details>
  );
}
