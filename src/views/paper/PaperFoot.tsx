// The foot of each printed sheet: the texts its claims stand in, numbered as its notes, the works that these cite, and whose sheet it is, of what edition and day.
import { bibliographyEntry } from '../../model/bibliography.ts';
import { dayFromIso } from '../../model/calendar.ts';
import type { Source } from '../../model/source.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import { useCitationDesk } from '../cite/citation-desk.tsx';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useDates } from '../parts/use-dates.ts';

interface PaperFootProps extends WorksProps {
  /** What is printed has its address. */
  state: AtlasState;
  /** Where it is the address of something else than the sheet. */
  addressWords?: string | undefined;
  /** Of the map. */
  attribution: string;
}

export function PaperFoot({ sources, cited, state, addressWords, attribution }: PaperFootProps) {
  const { messages } = useAtlas();
  const { paper } = messages;
  const desk = useCitationDesk();
  const dates = useDates();
  const { atlas, accessed } = desk.citing();
  const today = dayFromIso(accessed ?? '');
  const address = desk.viewAddress(state);
  return (
    <footer>
      <Works sources={sources} cited={cited} />
      {address !== null && (
        <p>
          {addressWords ?? paper.address}: {address}
        </p>
      )}
      <p>
        {atlas.title} · {paper.dataVersion(atlas.version)} ·{' '}
        {paper.printedOn(today === null ? (accessed ?? '') : dates.day(today))}
      </p>
      <p lang={messages.recordLanguage}>{attribution}</p>
    </footer>
  );
}

interface WorksProps {
  sources: readonly Source[];
  cited: readonly Source[];
}

function Works({ sources, cited }: WorksProps) {
  const { paper } = useAtlas().messages;
  return (
    <>
      {sources.length > 0 && (
        <>
          <h2>{paper.sources}</h2>
          <ol className="paper-sources">
            {sources.map((source) => (
              <Work key={source.id} source={source} />
            ))}
          </ol>
        </>
      )}
      {cited.length > 0 && (
        <>
          <h2>{paper.restsOn}</h2>
          <ul>
            {cited.map((source) => (
              <Work key={source.id} source={source} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Work({ source }: { source: Source }) {
  const { recordLanguage } = useAtlas().messages;
  return (
    <li lang={recordLanguage}>
      {bibliographyEntry(source).map(({ text, italic }) => (italic ? <i key={text}>{text}</i> : text))}
      {source.URL}
    </li>
  );
}
