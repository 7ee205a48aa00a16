// What a rule is, and what it is given to look at.
import type { CorpusRules } from '../../model/atlas.ts';
import type { Box } from '../../model/geometry.ts';
import type { HistoricalDate } from '../../model/historical-date.ts';
import type { Issue } from '../issue.ts';
import { joinPath } from '../json-path.ts';
import { addressOf, type LocatedClaim, type LocatedEvent, type RecordLocation } from '../located.ts';
import type { SiftedFiles } from '../sift-files.ts';
import type { SourceText } from '../source-text.ts';

export interface ClaimOfEvent {
  claim: LocatedClaim;
  event: LocatedEvent;
}

export interface RuleContext extends SiftedFiles {
  claims: ClaimOfEvent[];
  /** Names and texts of the files, as handed in. */
  files: readonly { name: string; text: string }[];
  /** By file name; `null` where no texts are at hand. */
  texts: ReadonlyMap<string, SourceText> | null;
  /** Digests of those texts, by file name; `null` where none were reckoned. */
  digests: ReadonlyMap<string, string> | null;
  bounds: Box;
  /** What this corpus asks of its records. */
  ownRules: CorpusRules;
}

/** One fault, at one record. */
export interface Finding {
  at: RecordLocation;
  /** Path inside the record; empty for the record itself. */
  field: string;
  /** What is wrong, as a sentence without its beginning. */
  what: string;
  fix: string;
  /** Where it differs from the rule's own. */
  severity?: 'error' | 'warning';
}

export interface Rule {
  /** Stable, kebab-case. */
  id: string;
  /** What must hold, in one sentence. */
  holds: string;
  severity: 'error' | 'warning';
  /**
   * What an error means for the reader of the atlas: the record cannot be shown (`leave-out`),
   * the reference leads nowhere and is dropped (`drop-reference`), or the record is shown all the same (`keep`).
   */
  onError: 'leave-out' | 'drop-reference' | 'keep';
  check(context: RuleContext): Iterable<Finding>;
}

export function issueOf(rule: Pick<Rule, 'id' | 'severity'>, finding: Finding): Issue {
  return {
    rule: rule.id,
    severity: finding.severity ?? rule.severity,
    file: finding.at.file,
    recordId: finding.at.recordId,
    path: joinPath(finding.at.path, finding.field),
    sentence: `${addressOf(finding.at, finding.field)}: ${finding.what}`.replace(/::/, ':'),
    fix: finding.fix,
  };
}

/** A date in the corpus and where it stands. */
export interface LocatedDate {
  at: RecordLocation;
  field: string;
  date: HistoricalDate;
  event: LocatedEvent;
}

export function* writtenDates(context: RuleContext): Iterable<LocatedDate> {
  for (const event of context.events) {
    if (event.record.when) yield { at: event, field: 'when', date: event.record.when, event };
    for (const claim of event.claims) {
      if (claim.record.when) yield { at: claim, field: 'when', date: claim.record.when, event };
    }
  }
}
