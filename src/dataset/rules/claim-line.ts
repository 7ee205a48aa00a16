// Finds the line of a source's text that a claim points to.
import type { Claim } from '../../model/claim.ts';
import { normalise, passageOf } from '../source-text.ts';
import type { RuleContext } from './rule.ts';

export type ClaimLine =
  | { state: 'found'; line: string; all: string[] }
  /** The text ends before that line. */
  | { state: 'no-line'; lines: number }
  /** No texts are at hand, or none of this source. */
  | { state: 'no-text' };

export function lineOf({ texts, sources }: RuleContext, claim: Claim): ClaimLine {
  const fileName = sources.find(({ record }) => record.id === claim.source)?.record.custom.text_file;
  const text = fileName === undefined ? undefined : texts?.get(fileName);
  if (!text) return { state: 'no-text' };
  const line = text.lines[claim.locator.line - 1];
  return line === undefined
    ? { state: 'no-line', lines: text.lines.length }
    : { state: 'found', line, all: text.lines };
}

/** The passage, or `null` where its phrases are not on the line. */
export function passageOfClaim(line: string, claim: Claim): string | null {
  return passageOf(line, normalise(claim.locator.start), normalise(claim.locator.end));
}
