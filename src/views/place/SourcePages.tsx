// The sources: what they are, where they stand, what rests on them, where they slip, and all that each says in the order of its lines.
import { bibliographyEntry } from '../../model/bibliography.ts';
import type { Source } from '../../model/source.ts';
import type { SourcePage as Page, SourceClaim, SourceSummary } from '../../scene/source-page.ts';
import type { Lens } from '../../state/atlas-state.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { ClaimItem } from './ClaimItem.tsx';

const noneShown: SourceClaim['relations'] = { against: [], others: [] };

export function SourcesPage({ page }: { page: Extract<Page, { type: 'sources' }> }) {
  const { messages, send, elements } = useAtlas();
  /** The page closes, so that what is seen is seen. */
  const look = (lens: Lens) => {
    send({ type: 'lens-chosen', lens, ofAllYears: true });
    send({ type: 'panel-closed' });
    send({ type: 'introduction-closed' });
    elements.find('list')?.focus();
  };
  return (
    <>
      <p className="summary">{messages.sourcesIntro}</p>
      {page.summaries.map((summary) => {
        const { source } = summary;
        const kin = page.summaries.filter(
          (one) => one !== summary && one.source.custom.independence_group === source.custom.independence_group,
        );
        return (
          <article className="event" key={source.id} aria-labelledby={elements.idOf(`source-${source.id}`)}>
            <h3 id={elements.idOf(`source-${source.id}`)} lang={messages.recordLanguage}>
              {source['title-short'] ?? source.title}
            </h3>
            <Summary summary={summary} />
            {kin.length > 0 && (
              <p className="small">
                <Mixed
                  text={messages.copies(kin.map((one) => one.source['title-short'] ?? one.source.title).join(', '))}
                />
              </p>
            )}
            <button type="button" className="link" onClick={() => send({ type: 'source-opened', source: source.id })}>
              <Mixed text={messages.readSource(source['title-short'] ?? source.title)} />
            </button>
            {(['source', 'sole'] as const).map((type) => (
              <p key={type}>
                <button type="button" className="link" onClick={() => look({ type, source: source.id })}>
                  <Mixed text={messages.narrowing.lens[type](source['title-short'] ?? source.title)} />
                </button>
              </p>
            ))}
          </article>
        );
      })}
      <h3 className="divider">{messages.bibliography}</h3>
      <p className="small">{messages.bibliographyIntro}</p>
      <ul className="bibliography">
        {page.bibliography.map((source) => (
          <li key={source.id} lang={source.language ?? 'en'}>
            <Entry source={source} />
          </li>
        ))}
      </ul>
    </>
  );
}

export function SourcePage({ page }: { page: Extract<Page, { type: 'source' }> }) {
  const { messages, send } = useAtlas();
  const { summary, onTheMap, offTheMap } = page;
  return (
    <>
      <p className="small">
        <button type="button" className="link" onClick={() => send({ type: 'source-opened', source: null })}>
          {messages.sources}
        </button>
      </p>
      <Summary summary={summary} />
      {/* They stand in one of the lists below as well, with their relations. */}
      <Claims title={messages.slips(summary.slips.length)} claims={summary.slips} alone />
      <Claims title={messages.offTheMap(offTheMap.length)} claims={offTheMap} />
      <Claims title={messages.onTheMap(onTheMap.length)} claims={onTheMap} />
    </>
  );
}

function Summary({ summary }: { summary: SourceSummary }) {
  const { messages } = useAtlas();
  const { source, claims, places, offTheMap } = summary;
  const { custom } = source;
  return (
    <>
      <p className="small">
        {messages.terms.sourceType(custom.source_type)} · <cite lang={source.language ?? 'en'}>{source.title}</cite>
      </p>
      <p className="summary" lang={messages.recordLanguage}>
        {custom.standpoint}
      </p>
      <p className="small">
        {messages.reliability}: <span lang={messages.recordLanguage}>{custom.reliability_note}</span>
      </p>
      <p className="small">
        {messages.sourceCounts(claims, places, offTheMap)} {messages.slips(summary.slips.length)}.
      </p>
    </>
  );
}

/** The claim as every view shows it, and the way to its record. */
function SourceClaimItem({ entry, alone }: { entry: SourceClaim; alone: boolean }) {
  const { messages, send } = useAtlas();
  const { claim, event, place, placeTitles } = entry;
  return (
    <ClaimItem
      entry={alone ? { ...entry, relations: noneShown } : entry}
      standing={null}
      calendarsDiffer={false}
      sourceKnown
      noteStands={alone ? null : 'above'}
      titleOf={(id) => placeTitles[id] ?? id}
    >
      <button
        type="button"
        className="link small"
        onClick={() => send({ type: 'event-chosen', event: event.id, claim: claim.id })}
      >
        {place && `${place.title}: `}
        <span lang={messages.recordLanguage}>{event.title}</span>
      </button>
    </ClaimItem>
  );
}

interface ClaimsProps {
  title: string;
  claims: readonly SourceClaim[];
  /** Without their relations. */
  alone?: boolean;
}

function Claims({ title, claims, alone = false }: ClaimsProps) {
  if (claims.length === 0) return null;
  const figured = claims.some(({ claim }) => claim.figures.length > 0);
  return (
    <>
      <h3 className="divider">{title}</h3>
      <ol className={`claims source-claims${figured ? ' figured' : ''}`}>
        {claims.map((entry) => (
          <SourceClaimItem key={entry.claim.id} entry={entry} alone={alone} />
        ))}
      </ol>
    </>
  );
}

function Entry({ source }: { source: Source }) {
  return (
    <>
      {bibliographyEntry(source).map(({ text, italic }, i) => {
        const key = `${i} ${text}`;
        return italic ? <i key={key}>{text}</i> : <span key={key}>{text}</span>;
      })}
    </>
  );
}
