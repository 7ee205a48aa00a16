// The passage that a claim rests on: its opening and closing words, and the way to it; where the source has no address, its place to copy.
import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { sourceName } from '../parts/source-name.ts';
import { useSaid } from '../parts/use-said.ts';
import { passageAddress } from './passage-address.ts';

interface PassageProps {
  claim: Claim;
  source: Source;
}

export function PassageWords({ claim: { locator } }: Pick<PassageProps, 'claim'>) {
  const { recordLanguage } = useAtlas().messages;
  const { start, end } = locator;
  return <q lang={recordLanguage}>{start === end ? start : `${start} … ${end}`}</q>;
}

export function PassageWay({ claim, source }: PassageProps) {
  const { panel } = useAtlas().messages;
  const { sentence, copy } = useSaid();
  const { line, start, end } = claim.locator;
  const address = passageAddress(source.custom.url ?? source.URL, claim.locator);
  if (address) {
    const leaves = panel.leavesSite(sourceName(source));
    return (
      <a href={address} target="_blank" rel="noreferrer" aria-label={leaves} title={leaves}>
        {panel.openPassage}
        <span aria-hidden="true"> ↗</span>
      </a>
    );
  }
  return (
    <>
      <button
        type="button"
        className="link"
        aria-label={panel.copyPassageOf(sourceName(source))}
        title={panel.copyPassageOf(sourceName(source))}
        onClick={() => copy(panel.passageStands(source.title, line, start, end))}
      >
        {panel.copyPassage}
      </button>{' '}
      <span role="status">{sentence}</span>
    </>
  );
}
