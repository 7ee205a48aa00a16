// What the claims of a record are called in its history: by source and line, which readers know, and by id where they are gone.
import type { HistoryWords } from '../../messages/en/changes.ts';
import type { Claim } from '../../model/claim.ts';
import type { RecordFile } from '../../model/editions/told-changes.ts';

export function claimNames({ record, sources }: RecordFile, words: HistoryWords): (claim: string) => string {
  const { claims = [] } = record as { claims?: Pick<Claim, 'id' | 'source' | 'locator'>[] };
  const names = new Map(
    claims.map(({ id, source, locator }) => {
      const { title, 'title-short': short } = sources.find((one) => one.id === source) ?? { title: source };
      return [id, words.claimOf(short ?? title, String(locator.line))];
    }),
  );
  return (claim) => names.get(claim) ?? claim;
}
