// Every rule of the corpus, in one list: first what can be asked of the files alone, then what needs the sources' texts.
import { citedWorks } from './cited-works.ts';
import { claimAttribution } from './claim-attribution.ts';
import { claimCircumstances } from './claim-circumstances.ts';
import { claimEvidence } from './claim-evidence.ts';
import { claimRank } from './claim-rank.ts';
import { claimSources } from './claim-sources.ts';
import { coordinateDecimals } from './coordinate-decimals.ts';
import { corpusWords } from './corpus-words.ts';
import { dateCalendar } from './date-calendar.ts';
import { dateProfile } from './date-profile.ts';
import { dateRole } from './date-role.ts';
import { dateSupport } from './date-support.ts';
import { dateWording } from './date-wording.ts';
import { descriptionDays } from './description-days.ts';
import { disputedClaim } from './disputed-claim.ts';
import { eventPrecision } from './event-precision.ts';
import { figureBound } from './figure-bound.ts';
import { figureNumber } from './figure-number.ts';
import { figureOrder } from './figure-order.ts';
import { idDates } from './id-dates.ts';
import { kindGeometry } from './kind-geometry.ts';
import { kindLayer } from './kind-layer.ts';
import { listedLayers } from './listed-layers.ts';
import { listedPersons } from './listed-persons.ts';
import { locatorPhrases } from './locator-phrases.ts';
import { ownWords } from './own-words.ts';
import { partOfCycles } from './part-of-cycles.ts';
import { periodDatings } from './period-datings.ts';
import { personLinks } from './person-links.ts';
import { placeBasis } from './place-basis.ts';
import { placeContainers } from './place-containers.ts';
import { placeDays } from './place-days.ts';
import { placeNames } from './place-names.ts';
import { placeNotes } from './place-notes.ts';
import { plainText } from './plain-text.ts';
import { positionRange } from './position-range.ts';
import { printedWording } from './printed-wording.ts';
import { readingLogClaims } from './reading-log-claims.ts';
import { readingLogLines } from './reading-log-lines.ts';
import { readingLogReasons } from './reading-log-reasons.ts';
import { readingLogTexts } from './reading-log-texts.ts';
import { recordedDay } from './recorded-day.ts';
import { references } from './references.ts';
import { relationDirection } from './relation-direction.ts';
import { relationEnds } from './relation-ends.ts';
import { relationReason } from './relation-reason.ts';
import { retiredIds } from './retired-ids.ts';
import { ringCrossing } from './ring-crossing.ts';
import { ringShape } from './ring-shape.ts';
import { ringWinding } from './ring-winding.ts';
import type { Rule } from './rule.ts';
import { samePlace } from './same-place.ts';
import { sharedLinks } from './shared-links.ts';
import { singleHyphens } from './single-hyphens.ts';
import { sourceTexts } from './source-texts.ts';
import { studyArea } from './study-area.ts';
import { summaryNumbers } from './summary-numbers.ts';
import { uniqueIds } from './unique-ids.ts';
import { unusedSources } from './unused-sources.ts';
import { vagueDates } from './vague-dates.ts';
import { victimsOfWords } from './victims-of-words.ts';
import { workDates } from './work-dates.ts';

export const allRules: readonly Rule[] = [
  descriptionDays,
  periodDatings,
  corpusWords,
  listedLayers,
  uniqueIds,
  singleHyphens,
  idDates,
  retiredIds,
  references,
  listedPersons,
  personLinks,
  relationEnds,
  relationDirection,
  relationReason,
  claimSources,
  citedWorks,
  unusedSources,
  workDates,
  partOfCycles,
  placeContainers,
  placeNames,
  placeNotes,
  placeDays,
  kindGeometry,
  kindLayer,
  samePlace,
  sharedLinks,
  positionRange,
  studyArea,
  ringShape,
  ringWinding,
  ringCrossing,
  coordinateDecimals,
  placeBasis,
  eventPrecision,
  claimCircumstances,
  victimsOfWords,
  dateProfile,
  dateCalendar,
  dateWording,
  vagueDates,
  dateRole,
  dateSupport,
  figureOrder,
  figureBound,
  figureNumber,
  claimAttribution,
  claimEvidence,
  disputedClaim,
  claimRank,
  recordedDay,
  summaryNumbers,
  plainText,
  readingLogLines,
  readingLogClaims,
  readingLogReasons,
  sourceTexts,
  locatorPhrases,
  printedWording,
  ownWords,
  readingLogTexts,
];
