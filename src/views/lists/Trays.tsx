// The doors to the records that no map or no window can hold.
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';

export function Trays({ page }: { page: SettledScene }) {
  const { messages, send } = useAtlas();
  return (
    <p className="trays">
      <button type="button" className="quiet" onClick={() => send({ type: 'tray-opened', tray: 'undated' })}>
        {messages.undated(page.undated)}
      </button>
      <button type="button" className="quiet" onClick={() => send({ type: 'tray-opened', tray: 'unplaced' })}>
        {messages.unplaced(page.unplaced)}
      </button>
    </p>
  );
}
