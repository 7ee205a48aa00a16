// `npm start` and `npm test` install what is missing, and npm says nothing of it: whatever it would warn of is decided in package.json.
import { readFileSync } from 'node:fs';
import { minVersion, satisfies } from 'semver';
import { expect, test } from 'vitest';

interface LockedPackage {
  version?: string;
  deprecated?: string;
  hasInstallScript?: boolean;
  engines?: { node?: string };
}

const { engines, allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  engines: { node: string };
  allowScripts: Record<string, boolean>;
};
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** Of each locked package what npm would warn of. */
const sentencesOf = (fault: (name: string, one: LockedPackage) => string | null) =>
  locked.flatMap(([path, one]) => fault(path.replace(/^.*node_modules\//, ''), one) ?? []);

test('no package is deprecated', () => {
  expect(locked.length).toBeGreaterThan(100);
  expect(sentencesOf((name, { deprecated }) => (deprecated ? `${name}: ${deprecated}` : null))).toEqual([]);
});

test('each package takes the oldest Node that the project takes', () => {
  const oldest = minVersion(engines.node) ?? '';
  const refuses = ({ engines: { node } = {} }: LockedPackage) => node !== undefined && !satisfies(oldest, node);
  expect(sentencesOf((name, one) => (refuses(one) ? `${name} wants Node ${one.engines?.node}` : null))).toEqual([]);
});

test('each package with a script to run at its installation is allowed or denied it by name', () => {
  const undecided = sentencesOf((name, { version, hasInstallScript }) =>
    hasInstallScript && allowScripts[name] === undefined && allowScripts[`${name}@${version}`] === undefined
      ? name
      : null,
  );
  expect(undecided).toEqual([]);
});
