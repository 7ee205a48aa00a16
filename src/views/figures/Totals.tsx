// What the figures of several events come to together, with what is in the sum, what is left out, and why.
import type { Messages } from '../../messages/en/messages.ts';
import { countedInWords } from '../../messages/figure-words.ts';
import type { PlaceTotals } from '../../scene/evidence.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { useDates } from '../parts/use-dates.ts';
import { rangeInWords } from './range-words.ts';

type Total = PlaceTotals['totals'][number];
type Omission = PlaceTotals['notAdded'][number];

function reasonInWords({ reason }: Omission, { eventTitles, placeTitles }: PlaceTotals, messages: Messages): string {
  const words = messages.estimates.omitted;
  switch (reason.why) {
    case 'scope':
      return words.scope[reason.scope];
    case 'not-a-deed':
      return words.kind[reason.kind] ?? words.notDone;
    case 'measure':
      return words.measure;
    case 'joint':
      return words.joint(reason.elsewhere.map((id) => placeTitles.get(id) ?? id));
    case 'undated':
      return words.undated;
    case 'possibly-in-window':
      return words.possible;
    case 'part-of':
      return words.partOf(eventTitles.get(reason.whole) ?? reason.whole);
    case 'in-words':
      return words.inWords;
    case 'set-aside':
      return words.setAside;
    case 'propaganda':
      return words.propaganda;
    case 'denied':
      return words.denied;
  }
}

export function Totals({ totals }: { totals: PlaceTotals }) {
  const { messages, elements } = useAtlas();
  const words = messages.estimates;
  if (totals.totals.length === 0) return null;
  return (
    <section className="totals" aria-labelledby={elements.idOf('totals-title')}>
      <h3 id={elements.idOf('totals-title')}>{words.totals}</h3>
      <TotalsList totals={totals} />
    </section>
  );
}

export function TotalsList({ totals }: { totals: PlaceTotals }) {
  const { messages } = useAtlas();
  const dates = useDates();
  const { estimates: words } = messages;
  const { window, bySource, byOutline, notAdded } = totals;
  const shown = messages.windowInWords(dates.day(window.from), dates.day(window.to));
  return (
    <>
      <p className="small">
        {words.totalsIntro} {bySource ? words.totalsBySource(shown) : words.totalsWindow(shown)}{' '}
        {byOutline > 0 && words.totalsByOutline(byOutline)}
      </p>
      {totals.totals.length === 0 && <p>{words.nothingAdded}</p>}
      <ul>
        {totals.totals.map((total) => (
          <li key={`${total.measure} ${total.unit}`}>
            <OneTotal total={total} totals={totals} />
          </li>
        ))}
      </ul>
      {totals.totals.length > 1 && <p className="small">{words.totalsApart}</p>}
      {notAdded.length > 0 && (
        <details>
          <summary className="small">{words.notAdded(notAdded.length)}</summary>
          <Omissions omissions={notAdded} totals={totals} named />
        </details>
      )}
    </>
  );
}

function OneTotal({ total, totals }: { total: Total; totals: PlaceTotals }) {
  const { messages } = useAtlas();
  const { estimates: words } = messages;
  const titleOf = (id: string) => totals.eventTitles.get(id) ?? id;
  return (
    <>
      <p>
        {words.totalOf(total.events.length)}
        <span className="figure">
          {words.rangeOf(rangeInWords(total, messages), countedInWords({ ...total, scope: 'event' }, messages))}
        </span>
        {total.approximate && <span className="small"> · {words.totalApproximate}</span>}
      </p>
      {total.mayOverlap.map((events) => (
        <p className="small" key={events.join(' ')}>
          <Mixed text={words.mayOverlap(events.map(titleOf))} />
        </p>
      ))}
      <details>
        <summary className="small">{words.whatIsIn(total.events.length)}</summary>
        <ul className="small">
          {total.events.map(({ event, ...range }) => (
            <li key={event}>
              <EventLink id={event} title={titleOf(event)} />: {rangeInWords(range, messages)}
            </li>
          ))}
        </ul>
      </details>
      {total.omissions.length > 0 && (
        <details>
          <summary className="small">{words.leftOut(total.omissions.length)}</summary>
          <Omissions omissions={total.omissions} totals={totals} />
        </details>
      )}
    </>
  );
}

interface OmissionsProps {
  omissions: readonly Omission[];
  totals: PlaceTotals;
  /** Say what each counts, where they do not all count the same. */
  named?: boolean;
}

function Omissions({ omissions, totals, named = false }: OmissionsProps) {
  const { messages } = useAtlas();
  return (
    <ul className="small">
      {omissions.map((omission) => (
        <li key={`${omission.event} ${omission.measure} ${omission.claims.join(' ')}`}>
          <EventLink id={omission.event} title={totals.eventTitles.get(omission.event) ?? omission.event} />
          {named && messages.terms.measure(omission.measure) && ` · ${messages.terms.measure(omission.measure)}`}
          {': '}
          <Mixed text={reasonInWords(omission, totals, messages)} />
        </li>
      ))}
    </ul>
  );
}

function EventLink({ id, title }: { id: string; title: string }) {
  const { send, messages } = useAtlas();
  return (
    <button type="button" className="link" onClick={() => send({ type: 'event-chosen', event: id, claim: null })}>
      <span lang={messages.recordLanguage}>{title}</span>
    </button>
  );
}
