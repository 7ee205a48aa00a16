// What claims disagree about, in a sentence: `Four versions: from 4,534 (quoted) to 150,000 (estimated) executed`.
import { circumstanceInWords, type PlaceTitles } from '../../messages/circumstance-words.ts';
import type { Messages } from '../../messages/en/messages.ts';
import type { Disagreement, FigureEnd, Voices } from '../../model/versions.ts';
import type { Dates } from '../parts/use-dates.ts';

export function disagreementInWords(
  about: Disagreement,
  messages: Messages,
  dates: Dates,
  titleOf: PlaceTitles,
): string {
  const { panel, terms } = messages;
  switch (about.kind) {
    case 'figures': {
      const end = ({ number, bound, known }: FigureEnd) =>
        panel.figureEnd(terms.bound[bound](messages.number(number)), known.map(terms.knownBy));
      const { measure, unit, scope, versions, smallest, largest } = about;
      const what = [terms.unit(unit, measure), terms.measure(measure), terms.scope[scope] && `(${terms.scope[scope]})`];
      return panel.figureVersions(versions, end(smallest), end(largest), what.filter(Boolean).join(' '));
    }
    case 'dates':
      return panel.dateVersions(about.dates.map((date) => panel.dateRoles[date.role](dates.historical(date))));
    case 'where':
    case 'by':
    case 'against': {
      const said = about.said.map((ids) => circumstanceInWords(about.kind, ids, messages, titleOf));
      return panel.circumstance.versions(panel.circumstance.names[about.kind], said);
    }
    case 'stance':
      return panel.against(about.disputing, about.denying);
  }
}

/** `null` where one source alone tells of it: nothing is to be said of agreement. */
export function voicesInWords({ sources, independent, dependence }: Voices, { panel }: Messages): string | null {
  if (sources < 2) return null;
  return (dependence ? panel.dependence[dependence] : panel.voices)(sources, independent);
}
