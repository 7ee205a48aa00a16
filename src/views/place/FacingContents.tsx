// What stands on the facing page: of a place or of a tray its records, what is inside it, its evidence and its facts; or the sources.
import type { Panel } from '../../scene/panel.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { InsideRecords } from './InsideRecords.tsx';
import { LensNote } from './LensNote.tsx';
import { PlaceEvidence } from './PlaceEvidence.tsx';
import { PlaceFacts } from './PlaceFacts.tsx';
import { PlaceHeading } from './PlaceHeading.tsx';
import { PlaceRecords } from './PlaceRecords.tsx';
import { SourcePage, SourcesPage } from './SourcePages.tsx';

/** What the filters keep from this page is counted, and one click away. */
function Hidden({ count }: { count: number }) {
  const { messages, send } = useAtlas();
  if (count === 0) return null;
  return (
    <p className="small">
      {messages.hiddenByFilters(count)}{' '}
      <button type="button" className="link" onClick={() => send({ type: 'filters-cleared' })}>
        {messages.clearFilters}
      </button>
    </p>
  );
}

/** The same for a reader without a script, for printing and for search engines; it is in English. */
function PlainPage({ page, words }: { page: string; words: string }) {
  const { ownRecords } = useAtlas();
  const { shown = null, places = [] } = ownRecords ?? {};
  // Of a file of the reader's there are no pages; beside the atlas its own places have theirs.
  if (shown && !(shown.beside && places.some(({ id }) => id === page))) return null;
  return (
    <p className="plain-page small">
      <a href={`places/${encodeURIComponent(page)}.html`} hrefLang="en">
        {words}
      </a>
    </p>
  );
}

function PlacePage({ page }: { page: Extract<Panel, { type: 'place' }> }) {
  const { messages } = useAtlas();
  return (
    <>
      <PlaceHeading page={page} />
      <Hidden count={page.hidden} />
      <LensNote silent={page.silent} lens={page.lens} />
      <PlaceRecords key={page.place.id} groups={page.groups} shown={page.shown} place={page.place} />
      <InsideRecords inside={page.inside} place={page.place} />
      <PlaceEvidence page={page} />
      <PlaceFacts place={page.place} />
      <PlainPage page={page.place.id} words={messages.aboutBar.placePage} />
    </>
  );
}

function TrayPage({ page }: { page: Extract<Panel, { type: 'tray' }> }) {
  const { messages } = useAtlas();
  return (
    <>
      <p className="small">{page.tray === 'undated' ? messages.undatedIntro : messages.unplacedIntro}</p>
      <Hidden count={page.hidden} />
      <LensNote silent={page.silent} lens={page.lens} />
      <PlaceRecords key={page.tray} groups={page.groups} shown={page.shown} place={null} />
      {page.tray === 'unplaced' && <PlainPage page="unplaced" words={messages.aboutBar.unplacedPage} />}
    </>
  );
}

export function FacingContents({ panel }: { panel: Panel }) {
  switch (panel.type) {
    case 'place':
      return <PlacePage page={panel} />;
    case 'tray':
      return <TrayPage page={panel} />;
    case 'sources':
      return <SourcesPage page={panel} />;
    case 'source':
      return <SourcePage page={panel} />;
  }
}
