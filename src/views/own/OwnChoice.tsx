// The first step: which file, a template to begin with, or the file that the browser keeps.
import { useRef } from 'react';
import { requirePart } from '../../loading/lazy-part.ts';
import type { OwnRecordWords } from '../../messages/en/own-records.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { saveFile } from '../parts/save-file.ts';
import { PreparedChoice } from './PreparedChoice.tsx';
import type { OwnFileDesk } from './use-own-file.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const endings = '.csv,.tsv,.txt,.xlsx,.parquet,.json,.geojson,.jsonl,.zip';

/** @param known a place of the atlas, for its first row */
async function saveTemplate(name: string, known: string, form: 'csv' | 'xlsx') {
  const { templateCsv, templateXlsx } = await requirePart(
    'src/own-records/out/template.ts',
    () => import('../../own-records/out/template.ts'),
  );
  if (form === 'csv') saveFile({ name: `${name}.csv`, mediaType: 'text/csv', text: templateCsv(known) });
  else saveFile({ name: `${name}.xlsx`, mediaType: xlsx, bytes: await templateXlsx(known) });
}

export function OwnChoice({ own, words, said }: { own: OwnFileDesk; words: OwnRecordWords; said: string }) {
  const input = useRef<HTMLInputElement>(null);
  const { sheet } = words;
  const { kept } = own;
  const { ownRecords } = useAtlas();
  const wanted = ownRecords?.wanted ?? null;
  const known = ownRecords?.places.find(({ kind }) => kind === 'city')?.title ?? '';
  const template = (form: 'csv' | 'xlsx') => (
    <button
      type="button"
      className="link"
      onClick={() =>
        void saveTemplate(sheet.templateFile, known, form).catch((cause) => console.warn('no template', cause))
      }
    >
      .{form}
    </button>
  );
  return (
    <>
      {wanted && (
        <p className="own-said">
          <strong>{sheet.wanted(wanted.name)}</strong>
        </p>
      )}
      <p>{sheet.intro}</p>
      <p>{sheet.privacy}</p>
      <div className="own-actions">
        <button type="button" className="own-first" onClick={() => input.current?.click()}>
          {sheet.choose}
        </button>
        <span className="small">{sheet.drop}</span>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept={endings}
          aria-label={sheet.choose}
          onChange={({ currentTarget }) => own.open([...(currentTarget.files ?? [])])}
        />
      </div>
      {said && (
        <p role="alert" className="own-said">
          {said}
        </p>
      )}
      {kept && (
        <div className="own-actions">
          <button type="button" className="quiet" onClick={own.openKept}>
            {sheet.kept(kept.file.name)}
          </button>
          <button type="button" className="quiet" onClick={own.forget}>
            {sheet.forget}
          </button>
        </div>
      )}
      <p className="small">
        {sheet.template}: {template('csv')} {template('xlsx')}
      </p>
      <PreparedChoice words={words} />
    </>
  );
}
