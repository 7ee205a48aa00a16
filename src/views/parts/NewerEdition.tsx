// Says that there is a newer edition of the atlas, and opens it.
import { useAtlas } from './atlas-context.tsx';

export function NewerEdition() {
  const { messages, openNewerEdition } = useAtlas();
  return (
    <>
      <span>{messages.newerEdition}</span>{' '}
      <button type="button" className="quiet" onClick={openNewerEdition}>
        {messages.openNewer}
      </button>
    </>
  );
}
