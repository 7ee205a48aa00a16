// Gives a claim away to be quoted: figure, sentence, who says so and where, and the link. To the device's own sheet where it has one, else to be pasted.
import { figureInWords } from '../../messages/figure-words.ts';
import { citedClaim } from '../../model/citation/cited-record.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import type { PanelClaim } from '../../scene/panel.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { sourceName } from '../parts/source-name.ts';
import { useDates } from '../parts/use-dates.ts';
import { useSaid } from '../parts/use-said.ts';
import { useCitationDesk } from './citation-desk.tsx';

/** What a browser throws when the reader has closed its sheet. */
const isGivenUp = (cause: unknown): boolean => cause instanceof DOMException && cause.name === 'AbortError';

export function QuoteButton({ entry: { claim, source } }: { entry: Pick<PanelClaim, 'claim' | 'source'> }) {
  const { messages } = useAtlas();
  const { cite } = messages;
  const desk = useCitationDesk();
  const dates = useDates();
  const { sentence, copy } = useSaid();
  const quote = async () => {
    const record = desk.records.claim(claim.id);
    if (!record) return;
    const { event, where } = record;
    const when = effectiveDate(claim, event);
    const about = [...where, ...(when ? [dates.historical(when)] : [])];
    const { address } = citedClaim(claim, event, about, desk.citing());
    const { line, start, end } = claim.locator;
    const says = [claim.figures.map((figure) => figureInWords(figure, messages)).join('; '), claim.says];
    const from = [
      `${sourceName(source)}, ${messages.claimLine(line)}`,
      claim.attributedTo && messages.attributedTo(claim.attributedTo),
      cite.quoted(start === end ? start : `${start} … ${end}`),
    ];
    const lines = [
      `${event.title}. ${about.join(', ')}`,
      says.filter(Boolean).join('. '),
      `— ${from.filter(Boolean).join(' · ')}`,
      messages.atlasTitle,
    ];
    const text = lines.join('\n');
    if (typeof navigator.share === 'function') {
      try {
        await navigator.share({ title: event.title, text, ...(address ? { url: address } : {}) });
        return;
      } catch (cause) {
        if (isGivenUp(cause)) return;
      }
    }
    await copy(address ? `${text}\n${address}` : text);
  };
  return (
    <>
      <button type="button" className="link" onClick={quote}>
        {cite.quote}
      </button>{' '}
      <span role="status">{sentence}</span>
    </>
  );
}
