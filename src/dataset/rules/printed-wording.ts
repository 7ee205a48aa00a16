// The wording of a number or a date, given as the source's own, stands on the line that the claim points to.
import { type Circumstance, circumstances } from '../../model/circumstance.ts';
import type { Claim } from '../../model/claim.ts';
import { quote } from '../quote.ts';
import { normalise } from '../source-text.ts';
import { lineOf, passageOfClaim } from './claim-line.ts';
import type { ClaimOfEvent, Rule } from './rule.ts';

interface Wording {
  field: string;
  wording: string;
  noun: string;
}

/** The date's wording that this claim must show: its own, or the event's where it has none of its own. */
function dateWordingOf({ claim, event }: ClaimOfEvent): Wording[] {
  const own = claim.record.when !== undefined;
  const when = own ? claim.record.when : event.record.when;
  if (!when || when.inferred || when.verbatim.trim() === '') return [];
  return [
    { field: own ? 'when.verbatim' : 'when', wording: when.verbatim, noun: own ? 'the date' : 'the event’s date' },
  ];
}

const figureWordingsOf = (claim: Claim): Wording[] =>
  claim.figures.map(({ verbatim }, index) => ({
    field: `figures[${index}].verbatim`,
    wording: verbatim,
    noun: 'the number',
  }));

const nouns: Record<Circumstance, string> = {
  where: 'the wording of the place',
  by: 'the wording of the perpetrator',
  against: 'the wording of the victims',
};

const circumstanceWordingsOf = (claim: Claim): Wording[] =>
  circumstances.flatMap((kind) => {
    const wording = claim[kind]?.verbatim;
    return wording === undefined ? [] : [{ field: `${kind}.verbatim`, wording, noun: nouns[kind] }];
  });

/** Found in the passage, or failing that anywhere on its line: a date often stands at the head of a paragraph. */
export const printedWording: Rule = {
  id: 'printed-wording',
  holds:
    'verbatim of every figure, of every date that is not inferred and of every circumstance stands on the claim’s line of the source.',
  severity: 'error',
  onError: 'keep',
  *check(context) {
    for (const pair of context.claims) {
      const { claim: at } = pair;
      const text = lineOf(context, at.record);
      if (text.state !== 'found') continue;
      const within = passageOfClaim(text.line, at.record) ?? '';
      const wordings = [...figureWordingsOf(at.record), ...circumstanceWordingsOf(at.record), ...dateWordingOf(pair)];
      for (const { field, wording, noun } of wordings) {
        const words = normalise(wording);
        if (within.includes(words) || text.line.includes(words)) continue;
        const what = `${noun} ${quote(wording)} is not on line ${at.record.locator.line} of ${quote(at.record.source)}.`;
        const fix =
          field === 'when'
            ? 'Give the claim its own when: the wording of its source, or null if it gives no date.'
            : 'Copy the wording exactly as printed on that line.';
        yield { at, field, what, fix };
      }
    }
  },
};
