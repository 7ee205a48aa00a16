// What a list says when the window is empty: why, and where the nearest record lies.
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useDates } from '../parts/use-dates.ts';

export function EmptyWindow({ nearest }: { nearest: SettledScene['nearest'] }) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  return (
    <p className="empty">
      {messages.emptyWindow}{' '}
      {nearest && (
        <button
          type="button"
          className="link"
          onClick={() => send({ type: 'event-chosen', event: nearest.eventId, claim: null })}
        >
          {messages.nearest(dates.day(nearest.day))}
        </button>
      )}
    </p>
  );
}
