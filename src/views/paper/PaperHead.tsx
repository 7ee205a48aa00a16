// What is printed above the list of places while the sheet has not come: the window and what is shown, in words, and that there is no map.
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useDates } from '../parts/use-dates.ts';
import { viewInWords } from './view-words.ts';

export function PaperHead({ page }: { page: SettledScene }) {
  const { messages } = useAtlas();
  const dates = useDates();
  const view = viewInWords(page, messages, dates);
  return (
    <div className="paper-head">
      <p className="paper-window">{view.window}</p>
      {view.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{messages.paper.noMap}</p>
    </div>
  );
}
