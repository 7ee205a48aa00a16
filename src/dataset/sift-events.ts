// Reads a list of events, each by itself and each claim by itself: what is sound stays, the rest becomes Issues.
import { explainSchemaIssues } from './explain-issue.ts';
import type { IssueList } from './issue-list.ts';
import type { LocatedClaim, LocatedEvent, RecordLocation } from './located.ts';
import type { RecordSchemas } from './schemas/record-schemas.ts';

/** What the sift leaves out. */
export interface Rejected {
  file: string;
  recordId: string | null;
  path: string;
}

export interface SiftOutput {
  issues: IssueList;
  rejected: Rejected[];
}

/** The `id` of something that may not be a record at all. */
export function rawId(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'id')) return null;
  const { id } = value as { id: unknown };
  return typeof id === 'string' && id.length <= 120 && /^[\w -]+$/.test(id) ? id : null;
}

export function reject(output: SiftOutput, spot: RecordLocation): void {
  output.rejected.push({ file: spot.file, recordId: spot.recordId, path: spot.path });
}

function siftClaims(
  values: readonly unknown[],
  file: string,
  eventPath: string,
  schemas: RecordSchemas,
  output: SiftOutput,
): LocatedClaim[] {
  const claims: LocatedClaim[] = [];
  values.forEach((value, index) => {
    const spot: RecordLocation = { kind: 'claim', file, path: `${eventPath}.claims[${index}]`, recordId: rawId(value) };
    const parsed = schemas.claim.safeParse(value);
    if (parsed.success) claims.push({ ...spot, record: parsed.data });
    else {
      output.issues.add(...explainSchemaIssues(parsed.error, value, spot));
      reject(output, spot);
    }
  });
  return claims;
}

/** Where a list of events stands: its file, the path of the list, and the feature around it, if any. */
export interface EventListPlace {
  file: string;
  listPath: string;
  placeId: string | null;
  featurePath: string | null;
}

export function siftEvents(
  values: readonly unknown[],
  place: EventListPlace,
  schemas: RecordSchemas,
  output: SiftOutput,
): LocatedEvent[] {
  const events: LocatedEvent[] = [];
  values.forEach((value, index) => {
    const path = `${place.listPath}[${index}]`;
    const spot: RecordLocation = { kind: 'event', file: place.file, path, recordId: rawId(value) };
    const parsed = schemas.event.safeParse(value);
    if (!parsed.success) {
      output.issues.add(...explainSchemaIssues(parsed.error, value, spot));
      reject(output, spot);
      return;
    }
    const claims = siftClaims(parsed.data.claims, place.file, path, schemas, output);
    const record = { ...parsed.data, claims: claims.map((claim) => claim.record) };
    events.push({
      ...spot,
      record,
      placeId: place.placeId,
      featurePath: place.featurePath,
      claims,
      claimsInFile: parsed.data.claims.length,
    });
  });
  return events;
}
