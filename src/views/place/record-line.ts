// A record in one line of a list: when, how much, how many versions and sources, and how many records speak against it.

import type { Messages } from '../../messages/en/messages.ts';
import { figureInWords } from '../../messages/figure-words.ts';
import type { PanelRecord } from '../../scene/panel.ts';
import { spreadInWords } from '../figures/spread-words.ts';
import { speakingAgainst } from '../parts/speaking-against.ts';
import type { Dates } from '../parts/use-dates.ts';

/** @param inClass figures that disagree are not told: a class finds them out itself */
export function recordLine(record: PanelRecord, messages: Messages, dates: Dates, inClass = false): string[] {
  const { event, spreads, asPrinted, versions } = record;
  const { panel, relations } = messages;
  const [first] = spreads;
  const figure = asPrinted ? figureInWords(asPrinted, messages) : first ? spreadInWords(first, messages) : '';
  const figures = versions.disagreements.find((one) => one.kind === 'figures');
  const isUntold = inClass && figures !== undefined;
  const others = speakingAgainst(record);
  return [
    dates.ofEvent(event),
    isUntold ? '' : figure,
    figures && !isUntold ? panel.rowVersions(figures.versions) : '',
    panel.rowSources(versions.voices.sources, versions.voices.independent),
    others > 0 ? relations.speakAgainst(others) : '',
  ].filter(Boolean);
}
