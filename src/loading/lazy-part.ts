// Fetches what the page does without at first: parts of its program and the data for them. One way for all of them, which really asks again.
//
// A browser may remember a module that did not arrive for as long as the page lives, and Vite adds a style sheet once only. So the files of
// a part are fetched first, as plain files, and the part is opened when all of them are in the browser's cache.
import { filesOfPart, isRenewed } from './edition.ts';
import { failedSheets } from './failed-sheets.ts';
import { type FetchedFile, type FetchOptions, fetchFile } from './fetch-file.ts';

/**
 * `not-here`: it may come when it is asked for again. `renewed`: the host has another edition of the atlas by now. `stuck`: its files are
 * here and it does not open; only loading the page again helps.
 */
export type PartFault = 'not-here' | 'renewed' | 'stuck';

export type FetchedPart<Part> = { ok: true; part: Part } | { ok: false; fault: PartFault; cause: unknown };

interface PartMissing extends Error {
  fault: PartFault;
}

const partMissing = (fault: PartFault, cause: unknown): PartMissing =>
  Object.assign(new Error('a part of the page did not arrive', { cause }), { name: 'PartMissing', fault });

/** Why a part is missing, if that is what an error says. */
export const faultOfPart = (error: unknown): PartFault | null =>
  error instanceof Error && error.name === 'PartMissing' ? (error as PartMissing).fault : null;

/** Parts that have been opened, by name. */
const opened = new Map<string, unknown>();

/** A part that has come already. */
export const partIfHere = <Part>(name: string): Part | null => (opened.get(name) as Part | undefined) ?? null;

/** Files that are known to be in the browser's cache. */
const here = new Set<string>();
/** Parts that have failed to open: their files are asked for past the cache. */
const failed = new Set<string>();

/** A file of this edition, such as its outlines: gone means that the edition is. */
export async function fetchOwnFile(
  address: string,
  options: FetchOptions = {},
): Promise<Extract<FetchedFile, { ok: true }> | { ok: false; fault: PartFault; cause: unknown }> {
  const file = await fetchFile(address, options);
  if (file.ok) return file;
  return { ...file, fault: file.fault === 'gone' && (await isRenewed()) ? 'renewed' : 'not-here' };
}

/** Files of the parts that are being opened, once for each part: a style sheet of theirs is on its way, which looks like one that has failed. */
const opening: string[] = [];

/** A style sheet that did not arrive stays in the page, and counts as asked for. */
function dropFailedSheets(addresses: readonly string[]): void {
  for (const link of failedSheets()) if (addresses.includes(link.href) && !opening.includes(link.href)) link.remove();
}

/**
 * Never rejects.
 * @param name the source file of the part from the project's root, as the build names it
 * @param open the `import()` of that file
 */
export async function fetchPart<Part>(name: string, open: () => Promise<Part>): Promise<FetchedPart<Part>> {
  const files = filesOfPart(name);
  const afresh = failed.has(name);
  const missing = files.filter((file) => afresh || !here.has(file));
  const answers = await Promise.all(missing.map((file) => fetchOwnFile(file, { afresh })));
  const faults = answers.filter((answer) => !answer.ok);
  const fault = faults.find((one) => one.fault === 'renewed') ?? faults[0];
  if (fault) return fault;
  for (const file of missing) here.add(file);
  dropFailedSheets(files);
  opening.push(...files);
  try {
    const part = await open();
    opened.set(name, part);
    failed.delete(name);
    return { ok: true, part };
  } catch (cause) {
    // What it asked for itself says why it did not come.
    const missing = faultOfPart(cause);
    if (missing) return { ok: false, fault: missing, cause };
    console.warn(`${name} did not open`, cause);
    // What failed once with all its files here may have come damaged; what fails again is remembered by the browser.
    failed.add(name);
    return { ok: false, fault: afresh ? 'stuck' : 'not-here', cause };
  } finally {
    for (const file of files) opening.splice(opening.indexOf(file), 1);
  }
}

/** The same for a part that is asked for where a sentence is said about any failure: rejects with a `PartMissing`. */
export async function requirePart<Part>(name: string, open: () => Promise<Part>): Promise<Part> {
  const fetched = await fetchPart(name, open);
  if (fetched.ok) return fetched.part;
  throw partMissing(fetched.fault, fetched.cause);
}

/** The bytes of a file of this edition; rejects with a `PartMissing`. */
export async function requireFile(address: string, options: FetchOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const file = await fetchOwnFile(address, options);
  if (file.ok) return file.bytes;
  throw partMissing(file.fault, file.cause);
}

/** Rejects with a `PartMissing`, as JSON does with a `SyntaxError`. */
export async function requireJson<Content>(address: string, options: FetchOptions = {}): Promise<Content> {
  return JSON.parse(new TextDecoder().decode(await requireFile(address, options))) as Content;
}
