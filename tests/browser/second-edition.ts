// Makes another edition of the built atlas for the tests of an atlas that is published again: the same files, with other digests in the names
// of its program, as any change to it would give them.
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const digest = /-([\w-]{8})(\.(?:js|css|json))$/;
const text = /\.(html|js|css|json|webmanifest)$/;

/** `Ab3_-xYz` to `bc4_-yZa`: of the same length, and the same name for the same name. */
const otherDigest = (old: string): string =>
  old.replace(/[A-Za-z0-9]/g, (one) =>
    one === 'z' ? 'a' : one === 'Z' ? 'A' : one === '9' ? '0' : String.fromCharCode(one.charCodeAt(0) + 1),
  );

/** @param from the built atlas @param to an empty folder */
export function writeSecondEdition(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith('.map') });
  const names = readdirSync(join(to, 'assets')).filter((name) => digest.test(name));
  const renamed = new Map(
    names.map((name) => [
      name,
      name.replace(digest, (_, old: string, ending: string) => `-${otherDigest(old)}${ending}`),
    ]),
  );
  const rewrite = (path: string) => {
    let content = readFileSync(path, 'utf8');
    for (const [before, after] of renamed) content = content.replaceAll(before, after);
    writeFileSync(path, content);
  };
  for (const [before, after] of renamed) renameSync(join(to, 'assets', before), join(to, 'assets', after));
  for (const name of renamed.values())
    if (text.test(name) && !name.endsWith('.json')) rewrite(join(to, 'assets', name));
  for (const name of ['index.html', 'offline-worker.js']) rewrite(join(to, name));
  const page = join(to, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace(/"id":"\w{16}"/, '"id":"0123456789abcdef"'));
  // The offline copy tells files without a digest apart by their revision.
  const worker = join(to, 'offline-worker.js');
  const listed = readFileSync(worker, 'utf8');
  const revised = listed.replace(
    /(url:[`"']index\.html[`"'],revision:[`"'])\w{16}/,
    (_, before: string) => `${before}0123456789abcdef`,
  );
  if (revised === listed) throw new Error('the offline worker does not list the page as expected');
  writeFileSync(worker, revised);
}
