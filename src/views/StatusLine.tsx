// One line that says what is shown: read out when it comes to rest, silent while the years play.
import type { SettledScene } from '../state/scene.ts';
import { useAtlas } from './atlas-context.tsx';
import { dayInWords } from './date-words.ts';

export function StatusLine({ page }: { page: SettledScene }) {
  const { messages } = useAtlas();
  const { state, placesInWindow, recordsInWindow } = page;
  const { from, to } = state.window;
  const said = state.notices.filter((notice) => notice.kind === 'status');
  return (
    <p className="status" role="status" aria-live={state.playing ? 'off' : 'polite'}>
      {messages.status(placesInWindow, recordsInWindow, dayInWords(from, messages), dayInWords(to, messages))}
      {said.map((notice) => (
        <span key={notice.id} className="said">
          {notice.sentence}
        </span>
      ))}
    </p>
  );
}
