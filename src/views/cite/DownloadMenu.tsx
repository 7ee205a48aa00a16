// Takes exactly what is shown along: as a workbook, as a plain table, as GeoJSON or as Linked Places, each with its citations inside.
import { useState } from 'react';
import { type ShownFormat, shownFormats, type WrittenFile } from '../../model/shown-formats.ts';
import { sizeOfShown } from '../../model/shown-subset.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { idsOfShown } from '../../scene/shown-records.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { partFaultWords } from '../parts/part-fault-words.ts';
import { saveFile } from '../parts/save-file.ts';
import { useDates } from '../parts/use-dates.ts';
import { useSaid } from '../parts/use-said.ts';
import { useCitationDesk } from './citation-desk.tsx';
import { viewedItem } from './viewed-item.ts';

export function DownloadMenu({ page }: { page: SettledScene }) {
  const { messages } = useAtlas();
  const { cite } = messages;
  const desk = useCitationDesk();
  const dates = useDates();
  const { sentence, say, copy } = useSaid();
  const [busy, setBusy] = useState(false);
  const shown = idsOfShown(page.records());
  const { records, claims } = sizeOfShown(shown);
  if (records === 0) return <p>{cite.nothingShown}</p>;

  const take = async (format: ShownFormat, use: (file: WrittenFile) => Promise<void> | void) => {
    setBusy(true);
    say(cite.preparing);
    try {
      await use(await desk.write(format, shown, viewedItem(page, desk, messages, dates), page.state.window));
    } catch (cause) {
      say(
        partFaultWords(cause, messages) ?? cite.downloadFailed(cause instanceof Error ? cause.message : String(cause)),
      );
    } finally {
      setBusy(false);
    }
  };
  const save = (file: WrittenFile) => {
    saveFile(file);
    say(cite.saved(file.name));
  };
  return (
    <>
      <p>
        {cite.shown(records, claims)}. {cite.downloadHint}
      </p>
      {page.state.beside && <p>{cite.holdsFirst}</p>}
      <ul className="download-formats">
        {shownFormats.map((format) => (
          <li key={format}>
            <button type="button" className="quiet" disabled={busy} onClick={() => take(format, save)}>
              {cite.formats[format].name}
            </button>{' '}
            <span className="small">{cite.formats[format].holds}</span>
          </li>
        ))}
      </ul>
      <div className="cite-actions">
        <button
          type="button"
          className="quiet"
          disabled={busy}
          onClick={() => take('csv', (file) => ('text' in file ? copy(file.text) : undefined))}
        >
          {cite.copyCsv}
        </button>
      </div>
      <p className="small cite-said" role="status">
        {sentence}
      </p>
    </>
  );
}
