// What stands above the text of a draft: title, lede, authors, and the edition of the records that it was written for.
import { draftHeadNames, headValue, withHeadValue } from '../../model/story-draft.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useOwnId } from '../parts/use-own-id.ts';
import { DraftField } from './DraftField.tsx';
import { FaultLines } from './FaultLines.tsx';
import type { DraftFaults } from './use-draft-faults.ts';
import type { DraftEditing } from './WritingPanel.tsx';

const isNamed = (line: string) => draftHeadNames.some((name) => line.startsWith(`${name}:`));

const written = ['title', 'lede', 'authors'] as const;

export function DraftHead({ draft, words, change, faults }: DraftEditing & { faults: DraftFaults }) {
  const { edition: newest } = useAtlas().stories;
  const id = useOwnId();
  const editionId = useOwnId();
  const others = draft.head.filter((line) => !isNamed(line));
  const otherFaults = others.flatMap((line) => faults.inHead(/^([a-z]+):/.exec(line)?.[1] ?? '-'));
  const edition = headValue(draft, 'edition');
  return (
    <details className="draft-head" open>
      <summary>{words.head}</summary>
      <FaultLines id={id} faults={faults.inHead('')} words={words} />
      {written.map((name) => (
        <DraftField
          key={name}
          name={words.fields[name]}
          value={headValue(draft, name)}
          words={words}
          faults={faults.inHead(name)}
          tellsAll={faults.all}
          required
          {...(name === 'lede' && { rows: 2 })}
          onChange={(value) => change(withHeadValue(draft, name, value), name)}
        />
      ))}
      <p className="draft-view small">
        {words.edition(edition)}
        {edition !== newest && newest !== '' && (
          <button type="button" className="link" onClick={() => change(withHeadValue(draft, 'edition', newest))}>
            {words.takeEdition(newest)}
          </button>
        )}
      </p>
      <FaultLines id={editionId} faults={faults.inHead('edition')} words={words} />
      {others.length > 0 && (
        <DraftField
          name={words.otherLines}
          value={others.join('\n')}
          words={words}
          faults={otherFaults}
          tellsAll
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
