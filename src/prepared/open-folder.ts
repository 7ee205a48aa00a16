// Opens a folder that `prepare-events` has made: its manifest first, the rest as it is wanted.
import { fetchFile } from '../loading/fetch-file.ts';
import { type CountsReader, openCounts } from './open-counts.ts';
import { openRecords, type RecordsReader } from './open-records.ts';
import { preparedError } from './prepared-fault.ts';
import { type PreparedManifest, readManifest } from './read-manifest.ts';

export interface PreparedFolder {
  address: string;
  manifest: PreparedManifest;
  counts: CountsReader;
  records: RecordsReader;
}

/**
 * The whole address of a folder, or `null` where this page may not read it.
 * @param page address of the page
 * @param allowed origins that the atlas names beside its own
 */
export function folderAddress(asked: string, page: string, allowed: readonly string[]): string | null {
  if (!URL.canParse(asked, page)) return null;
  const { origin, pathname } = new URL(asked, page);
  if (origin !== new URL(page).origin && !allowed.includes(origin)) return null;
  return `${origin}${pathname.replace(/(?:\/|\/?manifest\.json)?$/, '/')}`;
}

/** Rejects with a `PreparedError`. */
export async function openFolder(asked: string, page: string, allowed: readonly string[]): Promise<PreparedFolder> {
  const address = folderAddress(asked, page, allowed);
  if (address === null) throw preparedError({ kind: 'not-allowed', allowed });
  const addressOf = (file: string) => `${address}${file}`;
  const fetched = await fetchFile(addressOf('manifest.json'), { headers: { Accept: 'application/json' } });
  if (!fetched.ok) {
    const fault = fetched.fault === 'gone' ? 'no-manifest' : 'unreachable';
    throw preparedError({ kind: fault, file: 'manifest.json' }, fetched.cause);
  }
  const manifest = readManifest(new TextDecoder().decode(fetched.bytes));
  // As a method of the window it is not to be handed about.
  const fetchBytes: typeof fetch = (...given) => fetch(...given);
  return {
    ...{ address, manifest },
    counts: openCounts(manifest, addressOf, fetchBytes),
    records: openRecords(manifest, addressOf, fetchBytes),
  };
}
