// The passage that a claim rests on: its opening and closing words, and the way to it; where the source has no address, its place to copy.
import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { sourceName } from '../parts/source-name.ts';
import { useSaid } from '../parts/use-said.ts';
import { passageAddress } from './passage-address.ts';

export function Passage({ claim, source }: { claim: Claim; source: Source }) {
  const { panel, recordLanguage } = useAtlas().messages;
  const { sentence, copy } = useSaid();
  const { line, start, end } = claim.locator;
  const address = passageAddress(source.custom.url ?? source.URL, claim.locator);
  return (
    <span className="passage">
      <q lang={recordLanguage}>{start === end ? start : `${start} … ${end}`}</q>{' '}
      {address ? (
        <a
          href={address}
          target="_blank"
          rel="noreferrer"
          aria-label={panel.leavesSite(sourceName(source))}
          title={panel.leavesSite(sourceName(source))}
        >
          {panel.openPassage}
          <span aria-hidden="true"> ↗</span>
        </a>
      ) : (
        <>
          <button
            type="button"
            className="link"
            aria-label={panel.copyPassageOf(sourceName(source))}
            onClick={() => copy(panel.passageStands(source.title, line, start, end))}
          >
            {panel.copyPassage}
          </button>{' '}
          <span role="status">{sentence}</span>
        </>
      )}
    </span>
  );
}
