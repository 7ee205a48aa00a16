// Why claims differ, in rows of short phrases: `executed, officers (S.P. Melgunov)`. What all say alike is said once, without names.
import type { Messages } from '../../messages/en/messages.ts';
import { countedInWords } from '../../messages/figure-words.ts';
import type { Differences } from '../../scene/differences.ts';
import type { PanelClaim } from '../../scene/panel.ts';
import { sourceName } from '../parts/source-name.ts';
import type { Dates } from '../parts/use-dates.ts';

export interface DifferenceRow {
  name: 'counted' | 'dated' | 'speakers';
  parts: string[];
}

/** Whom a claim is to be named by: whom it credits, the work it cites, or its text. */
const tellerOf = ({ claim, citedWork, source }: PanelClaim): string =>
  claim.attributedTo ?? sourceName(citedWork ?? source);

const tellersOf = (claims: readonly PanelClaim[]): string[] => [...new Set(claims.map(tellerOf))];

export function differencesInWords(
  { counted, dated, speakers }: Differences,
  messages: Messages,
  dates: Dates,
): DifferenceRow[] {
  const { panel, terms } = messages;
  const { differ } = panel;
  const named = (says: string, claims: readonly PanelClaim[], isOnly: boolean) =>
    isOnly ? says : differ.said(says, tellersOf(claims));
  const countedRow = counted.map(({ counted: things, against, claims }) => {
    const figures = things.map((one) => countedInWords(one, messages)).filter(Boolean);
    const victims = against.length > 0 ? against.map(terms.victimGroup) : [differ.noVictims];
    return named(
      [...(figures.length > 0 ? figures : [differ.noFigure]), victims.join(', ')].join(' · '),
      claims,
      counted.length === 1,
    );
  });
  const datedRow = dated.map(({ date, claims }) =>
    named(
      date ? panel.dateRoles[date.role](dates.historical(date)) : messages.claimUndated,
      claims,
      dated.length === 1,
    ),
  );
  const speakersRow = speakers.map((claims) => {
    const [first] = claims;
    const through = [...new Set(claims.map(({ source }) => sourceName(source)))];
    const stances = [...new Set(claims.map(({ claim }) => terms.stance(claim.stance)))];
    const teller = first ? tellerOf(first) : '';
    const texts = through.filter((text) => text !== teller);
    return [teller, ...texts.map((text) => messages.panel.differ.through(text)), stances.join(', ')].join(' · ');
  });
  return [
    { name: 'counted', parts: countedRow },
    { name: 'dated', parts: datedRow },
    { name: 'speakers', parts: speakersRow },
  ];
}
