// Where the history of a record unfolds: its words, its view and the file of the record are fetched when somebody first wants it.
import { requireJson } from '../../loading/lazy-part.ts';
import { loadHistoryWords } from '../../messages/history-words.ts';
import type { RecordFile } from '../../model/editions/told-changes.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';

export function HistoryBox({ eventId, title }: { eventId: string; title: string }) {
  const { messages, editions } = useAtlas();
  const address = `${editions.recordFiles}${encodeURIComponent(eventId)}.json`;
  return (
    <section className="history-box" aria-label={`${messages.editions.history}: ${title}`}>
      <LazyPart name={`src/messages/${messages.language}/changes.ts`} open={() => loadHistoryWords(messages.language)}>
        {(words) => (
          <LazyPart name={address} open={() => requireJson<RecordFile>(address)}>
            {(file) => (
              <LazyPart name="src/views/history/RecordHistory.tsx" open={() => import('./RecordHistory.tsx')}>
                {({ RecordHistory }) => <RecordHistory file={file} words={words} />}
              </LazyPart>
            )}
          </LazyPart>
        )}
      </LazyPart>
    </section>
  );
}
