// What a printed sheet rests on: the texts its claims stand in, numbered as its notes, and the works that these cite.
import { bibliographyEntry } from '../../model/bibliography.ts';
import type { Source } from '../../model/source.ts';
import { useAtlas } from '../parts/atlas-context.tsx';

interface PaperWorksProps {
  sources: readonly Source[];
  cited: readonly Source[];
}

export function PaperWorks({ sources, cited }: PaperWorksProps) {
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
