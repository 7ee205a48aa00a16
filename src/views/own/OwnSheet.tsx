// The sheet in which a file of the reader's is opened: chosen, read, its columns asked about, its rows reported on, and then shown.
import type { DragEvent } from 'react';
import type { OwnRecordWords } from '../../messages/en/own-records.ts';
import { loadOwnRecordWords } from '../../messages/own-record-words.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { SheetDialog } from '../parts/SheetDialog.tsx';
import { OwnChoice } from './OwnChoice.tsx';
import { OwnColumns } from './OwnColumns.tsx';
import { OwnReport } from './OwnReport.tsx';
import { useOwnFile } from './use-own-file.ts';
import './own.css';

export function OwnSheet({ onClosed }: { onClosed: () => void }) {
  const { language, aboutBar } = useAtlas().messages;
  return (
    <SheetDialog title={aboutBar.own} className="own-sheet" closesBeside={false} onClosed={onClosed}>
      {() => (
        <LazyPart
          name={`src/messages/${language}/own-records.ts`}
          open={() => loadOwnRecordWords(language)}
          whileMissing={(missing) => <div className="about-body">{missing}</div>}
        >
          {(words) => <OwnFileSheet words={words} />}
        </LazyPart>
      )}
    </SheetDialog>
  );
}

function OwnFileSheet({ words }: { words: OwnRecordWords }) {
  const own = useOwnFile(words);
  const { stage } = own;
  const wanted = useAtlas().ownRecords?.wanted ?? null;
  const { sheet } = words;
  const drop = (event: DragEvent<HTMLElement>) => {
    event.preventDefault();
    const { files } = event.dataTransfer ?? {};
    if (files && files.length > 0) own.open([...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is an extra beside the button.
    <div className="about-body own-body" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      {own.isOther && stage.at !== 'choose' && wanted && <p role="alert">{sheet.otherFile(wanted.name)}</p>}
      {stage.at === 'choose' && <OwnChoice own={own} words={words} said={stage.said} />}
      {stage.at === 'reading' && (
        <>
          <p role="status">
            {sheet.reading} {stage.file}
            {stage.rows > 0 && `: ${sheet.rowsRead(stage.rows)}`}
          </p>
          <progress aria-label={sheet.reading} />
          <div>
            <button type="button" className="quiet" onClick={own.cancel}>
              {sheet.cancel}
            </button>
          </div>
        </>
      )}
      {stage.at === 'columns' && <OwnColumns own={own} stage={stage} words={words} />}
      {stage.at === 'report' && <OwnReport own={own} stage={stage} words={words} />}
    </div>
  );
}
