// Downloads the Debian packages, unpacks them beside the build (nothing is installed) and checks what was taken.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DebianPackage, debianPackages, neededPrograms } from './debian-packages.ts';
import { packagesFolder, unpackedFolder } from './work-folder.ts';

/** The Debian packages of programs that are not on this machine. */
export const missingPackages = (): string[] =>
  Object.entries(neededPrograms)
    .filter(([program]) => spawnSync('which', [program]).status !== 0)
    .map(([, debianName]) => debianName);

const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex');

const checksum = (path: string): string => {
  if (!statSync(path).isDirectory()) return sha256(readFileSync(path));
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return sha256(
    files
      .filter((file) => statSync(join(path, file)).isFile())
      .map((file) => `${sha256(readFileSync(join(path, file)))}  ${file}\n`)
      .join(''),
  );
};

/** Sentences about files that are not what this build was written for; empty when all is well. */
const wrongFiles = (wanted: DebianPackage): string[] =>
  Object.entries(wanted.files).flatMap(([file, pinned]) => {
    const path = join(unpackedFolder, file);
    if (!existsSync(path)) return [`${wanted.name} holds no ${file}.`];
    const found = checksum(path);
    return found === pinned ? [] : [`${wanted.name}: ${file} has SHA-256 ${found}, expected ${pinned}.`];
  });

const isUnpacked = (wanted: DebianPackage): boolean =>
  Object.keys(wanted.files).every((file) => existsSync(join(unpackedFolder, file)));

/** Fetches what is missing. Returns the faults found in the packages. */
export const fetchDebianPackages = (): string[] => {
  for (const wanted of debianPackages.filter((one) => !isUnpacked(one))) {
    const inFolder = () => readdirSync(packagesFolder).find((file) => file.startsWith(`${wanted.name}_`));
    if (!inFolder()) execFileSync('apt-get', ['download', wanted.name], { cwd: packagesFolder, stdio: 'ignore' });
    const archive = inFolder();
    if (!archive) return [`The Debian package ${wanted.name} ${wanted.version} could not be downloaded.`];
    execFileSync('dpkg', ['-x', join(packagesFolder, archive), unpackedFolder]);
  }
  return debianPackages.flatMap(wrongFiles);
};
