// Says, as long as they are shown, whose records these are, and leads back to the atlas.
import { loadOwnRecordWords } from '../../messages/own-record-words.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import './own.css';

export function OwnNotice() {
  const { messages, ownRecords } = useAtlas();
  const { language } = messages;
  if (!ownRecords?.shown) return null;
  const { file, beside } = ownRecords.shown;
  return (
    <LazyPart name={`src/messages/${language}/own-records.ts`} open={() => loadOwnRecordWords(language)}>
      {({ sheet }) => (
        <div className="notice own-notice">
          <p role="status">{beside ? sheet.shownBeside(file) : sheet.shown(file)}</p>
          <button type="button" className="quiet" onClick={ownRecords.leave}>
            {sheet.backToAtlas}
          </button>
        </div>
      )}
    </LazyPart>
  );
}
