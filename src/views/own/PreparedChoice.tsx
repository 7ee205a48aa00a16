// The way to a folder of events that was prepared by a command: its address, which opens it in the place of the atlas.
import { useState } from 'react';
import type { OwnRecordWords } from '../../messages/en/own-records.ts';
import { useAtlas } from '../parts/atlas-context.tsx';

export function PreparedChoice({ words: { sheet } }: { words: OwnRecordWords }) {
  const { ownRecords } = useAtlas();
  const [folder, setFolder] = useState('');
  const asked = folder.trim();
  return (
    <details>
      <summary>{sheet.prepared}</summary>
      <p className="small">{sheet.preparedHint}</p>
      <form
        className="own-actions"
        onSubmit={(event) => {
          event.preventDefault();
          if (asked) ownRecords?.openFolder(asked);
        }}
      >
        <input
          type="text"
          inputMode="url"
          spellCheck={false}
          aria-label={sheet.preparedAddress}
          placeholder={sheet.preparedAddress}
          value={folder}
          onInput={({ currentTarget }) => setFolder(currentTarget.value)}
        />
        <button type="submit" className="quiet" disabled={!asked}>
          {sheet.openPrepared}
        </button>
      </form>
    </details>
  );
}
