// What went wrong, in words, with what to do: alerts that stay until they are dismissed.
import type { ReactNode } from 'react';
import type { LeftOut } from '../../model/compiled-atlas.ts';
import type { Notice } from '../../state/atlas-state.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { NewerEdition } from '../parts/NewerEdition.tsx';

interface NoticesProps {
  notices: readonly Notice[];
  leftOut: readonly LeftOut[];
  /** Draws the map anew. */
  onMapRetry: () => void;
  /** There is a newer edition of the atlas, on the device or on its host. */
  newer: boolean;
  /** What is said first. */
  children?: ReactNode;
}

export function Notices({ notices, leftOut, onMapRetry, newer, children }: NoticesProps) {
  const { messages, send } = useAtlas();
  const alerts = notices.filter((notice) => notice.kind === 'alert');
  return (
    <div className="notices">
      {children}
      {leftOut.length > 0 && (
        <details className="notice" role="alert">
          <summary>{messages.leftOut(leftOut.length)}</summary>
          <ul>
            {leftOut.map((one) => (
              <li key={`${one.file} ${one.recordId} ${one.sentence}`}>{one.sentence}</li>
            ))}
          </ul>
        </details>
      )}
      {newer && (
        <p className="notice" role="status">
          <NewerEdition />
        </p>
      )}
      {alerts.map((notice) => (
        <p key={notice.id} className="notice" role="alert">
          {notice.sentence}{' '}
          {notice.retry === 'map' && (
            <button type="button" className="quiet" onClick={onMapRetry}>
              {messages.loading.tryMapAgain}
            </button>
          )}{' '}
          <button type="button" className="quiet" onClick={() => send({ type: 'notice-dismissed', id: notice.id })}>
            {messages.dismiss}
          </button>
        </p>
      ))}
    </div>
  );
}
