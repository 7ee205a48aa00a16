// What editors know of a slip of a source, beside the words as printed.
import type { Erratum } from '../../model/claim.ts';
import type { SharedErratum } from '../../scene/shared-errata.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { sourceName } from '../parts/source-name.ts';

export function EditorsNote({ erratum, concerns }: { erratum: Erratum; concerns?: string }) {
  const { messages } = useAtlas();
  return (
    <div className="erratum">
      <strong>{messages.editorsNote}</strong> {concerns && <Mixed text={concerns} />}{' '}
      <span lang={messages.recordLanguage}>{erratum.note}</span> <Mixed text={messages.known(erratum.known)} />{' '}
      <span className="small">
        <Mixed text={messages.confidence(erratum.confidence, erratum.authority)} />
      </span>
    </div>
  );
}

/** A note that several claims of the record share, once for all of them. */
export function SharedNote({ shared: { erratum, claims } }: { shared: SharedErratum }) {
  const { panel } = useAtlas().messages;
  const named = claims.map(({ claim, source }) => panel.claimAt(sourceName(source), claim.locator.line));
  return <EditorsNote erratum={erratum} concerns={panel.sharedNote(named)} />;
}
