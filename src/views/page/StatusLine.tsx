// One line that says what is shown: read out when it comes to rest, silent while the years play.

import type { TimeWindow } from '../../model/time-span.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { isNarrowed } from '../../state/atlas-state.ts';
import { lensInWords } from '../narrow/choice-words.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { countedOnSides } from '../parts/counted-words.ts';
import { useDates } from '../parts/use-dates.ts';

export function StatusLine({ page }: { page: SettledScene }) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  const { state, placesInWindow, recordsInWindow } = page;
  const { from, to } = state.window;
  const { beside } = state;
  const sides = countedOnSides(page, messages);
  const days = (window: TimeWindow) => dates.span({ earliestStart: window.from, latestEnd: window.to });
  const said = state.notices.filter((notice) => notice.kind === 'status');
  return (
    <p className="status" role="status" aria-live={state.playing || state.film?.moving ? 'off' : 'polite'}>
      {sides && beside
        ? beside.type === 'window'
          ? messages.bothSides(`${sides.a}, ${days(state.window)}`, `${sides.b}, ${days(beside.window)}`)
          : `${messages.bothSides(sides.a, sides.b)}, ${days(state.window)}`
        : state.timeOf === 'event'
          ? messages.status(placesInWindow, recordsInWindow, dates.day(from), dates.day(to))
          : messages.statusBySource(placesInWindow, recordsInWindow, dates.day(from), dates.day(to), page.unsaid)}
      {state.lens && (
        <span className="said">
          {' '}
          {lensInWords(state.lens, page.sources, messages)}.{' '}
          <button type="button" className="link" onClick={() => send({ type: 'lens-chosen', lens: null })}>
            {messages.narrowing.allSources}
          </button>
        </span>
      )}
      {isNarrowed({ ...state, lens: null }) && (
        <span className="said">
          {' '}
          {messages.filtered}{' '}
          <button type="button" className="link" onClick={() => send({ type: 'filters-cleared' })}>
            {messages.clearFilters}
          </button>
        </span>
      )}
      {state.windowBefore && (
        <span className="said">
          {' '}
          {state.mode === 'day' ? messages.timeWords.dayMoved : messages.windowMoved}{' '}
          <button type="button" className="link" onClick={() => send({ type: 'window-undone' })}>
            {messages.windowBack(dates.day(state.windowBefore.from), dates.day(state.windowBefore.to))}
          </button>
        </span>
      )}
      {said.map((notice) => (
        <span key={notice.id} className="said">
          {' '}
          {notice.sentence}
        </span>
      ))}
    </p>
  );
}
