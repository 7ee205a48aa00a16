// What can be done with a record: cite it, report a correction, link to it, or read what became of it. Quiet words that unfold a box below;
// those of a claim stand behind three dots.
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { citedClaim, citedEvent } from '../../model/citation/cited-record.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import type { HistoricalDate } from '../../model/historical-date.ts';
import { HistoryBox } from '../history/HistoryBox.tsx';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useDates } from '../parts/use-dates.ts';
import { useOwnId } from '../parts/use-own-id.ts';
import { CiteBox } from './CiteBox.tsx';
import { CorrectionBox } from './CorrectionBox.tsx';
import { useCitationDesk } from './citation-desk.tsx';

/** Words that unfold something, one at a time; Escape folds it and gives the focus back. */
function Unfolding({ choices, link }: { choices: { word: string; box: () => ReactNode }[]; link: ReactNode }) {
  const [open, setOpen] = useState<string | null>(null);
  const words = useRef<HTMLDivElement>(null);
  const id = useOwnId();
  const foldOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === null) return;
    event.stopPropagation();
    setOpen(null);
    words.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears Escape from the controls inside it.
    <div className="record-tools" onKeyDown={foldOnEscape}>
      <div ref={words} className="small">
        {choices.map(({ word }) => (
          <button
            key={word}
            type="button"
            className="link"
            aria-expanded={open === word}
            aria-controls={open === word ? id : undefined}
            onClick={() => setOpen(open === word ? null : word)}
          >
            {word}
          </button>
        ))}
        {link}
      </div>
      {open !== null && <div id={id}>{choices.find(({ word }) => word === open)?.box()}</div>}
    </div>
  );
}

/** Address of a record or a claim, in the edition that is read. */
function useLinkTo(name: 'event' | 'claim', id: string): string {
  const { editions } = useAtlas();
  return `?${name}=${encodeURIComponent(id)}${editions.opened ? `&asof=${editions.opened.id}` : ''}`;
}

interface ClaimToolsProps {
  claimId: string;
  /** The way to its passage, which stands beside the dots. */
  way: ReactNode;
}

export function ClaimTools({ claimId, way }: ClaimToolsProps) {
  const { panel } = useAtlas().messages;
  const [open, setOpen] = useState(false);
  const dots = useRef<HTMLButtonElement>(null);
  const foldOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    dots.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears Escape from the controls inside it.
    <span className="claim-tools" onKeyDown={foldOnEscape}>
      <span className="claim-ways">
        {way}{' '}
        <button
          type="button"
          ref={dots}
          className="more"
          aria-expanded={open}
          aria-label={panel.moreOfClaim}
          title={panel.moreOfClaim}
          onClick={() => setOpen(!open)}
        >
          ⋯
        </button>
      </span>
      {open && <ToolsOfClaim claimId={claimId} />}
    </span>
  );
}

function ToolsOfClaim({ claimId }: { claimId: string }) {
  const { cite, panel } = useAtlas().messages;
  const address = useLinkTo('claim', claimId);
  const dates = useDates();
  const desk = useCitationDesk();
  const record = desk.records.claim(claimId);
  if (!record) return null;
  const { claim, event, where } = record;
  const about = () => [...where, ...dateOf(effectiveDate(claim, event))];
  const dateOf = (when: HistoricalDate | null) => (when ? [dates.historical(when)] : []);
  return (
    <Unfolding
      choices={[
        { word: cite.cite, box: () => <CiteBox item={citedClaim(claim, event, about(), desk.citing())} /> },
        { word: cite.correct, box: () => <CorrectionBox record={record} /> },
      ]}
      link={<a href={address}>{panel.linkToClaim}</a>}
    />
  );
}

export function EventTools({ eventId }: { eventId: string }) {
  const { messages, editions } = useAtlas();
  const { cite } = messages;
  const dates = useDates();
  const desk = useCitationDesk();
  const address = useLinkTo('event', eventId);
  const record = desk.records.event(eventId);
  if (!record) return null;
  const { event, where } = record;
  const about = () => [...where, ...(event.when ? [dates.historical(event.when)] : [])];
  return (
    <Unfolding
      choices={[
        { word: cite.citeRecord, box: () => <CiteBox item={citedEvent(event, about(), desk.citing())} /> },
        ...(editions.recordFiles === null
          ? []
          : [{ word: messages.editions.history, box: () => <HistoryBox eventId={eventId} title={event.title} /> }]),
      ]}
      link={<a href={address}>{messages.linkToRecord}</a>}
    />
  );
}
