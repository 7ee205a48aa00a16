// What is read at the host of the repository, where we never see it at work: the front pages with their links and pictures, and the forms for
// issues and the updates of packages, against the rules that GitHub publishes ("Syntax for issue forms", "Dependabot options reference").
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const words = z.string().trim().min(1);
const id = z.string().regex(/^[A-Za-z0-9_-]+$/);
const validations = z.strictObject({ required: z.boolean() }).optional();
const field = { label: words, description: words.optional() };
const unique = (list: unknown[]) => new Set(list).size === list.length;

const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: words }) }),
  z.strictObject({
    type: z.literal('input'),
    id,
    attributes: z.strictObject({ ...field, placeholder: words.optional(), value: words.optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({
      ...field,
      placeholder: words.optional(),
      value: words.optional(),
      render: words.optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      ...field,
      multiple: z.boolean().optional(),
      // "None" is GitHub's own word for no choice.
      options: z
        .array(words.refine((option) => option.toLowerCase() !== 'none'))
        .min(1)
        .refine(unique),
      default: z.int().min(0).optional(),
    }),
    validations,
  }),
]);

const issueForm = z.strictObject({
  name: words,
  description: words,
  title: z.string().optional(),
  labels: z.array(words).optional(),
  body: z
    .array(element)
    .refine((all) => all.some(({ type }) => type !== 'markdown'), 'a form asks for something')
    .refine((all) => unique(all.flatMap((one) => (one.type === 'markdown' ? [] : [one.id]))), 'ids are unique')
    .refine(
      (all) => unique(all.flatMap((one) => (one.type === 'markdown' ? [] : [one.attributes.label]))),
      'labels are unique',
    ),
});

const updates = z.strictObject({
  version: z.literal(2),
  updates: z.array(
    z.strictObject({
      'package-ecosystem': z.enum(['npm', 'github-actions']),
      directory: z.literal('/'),
      schedule: z.strictObject({ interval: z.enum(['daily', 'weekly', 'monthly']) }),
      cooldown: z.strictObject({ 'default-days': z.int().min(1).max(90) }).optional(),
      'versioning-strategy': z.enum(['auto', 'increase', 'increase-if-necessary', 'lockfile-only', 'widen']).optional(),
      'open-pull-requests-limit': z.int().min(0).optional(),
      groups: z
        .record(
          z.string(),
          z.strictObject({
            patterns: z.array(words).optional(),
            'update-types': z.array(z.enum(['major', 'minor', 'patch'])).optional(),
          }),
        )
        .optional(),
    }),
  ),
});

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');

test('there is a form for a correction and one for a fault, and the page can still open a blank issue', () => {
  expect(forms).toEqual(['correction.yml', 'fault.yml']);
  // "Report a correction" gives the new issue its title and body, which only a blank one takes.
  expect(read('.github/ISSUE_TEMPLATE/config.yml')).toEqual({ blank_issues_enabled: true });
});

test.each(forms)('%s is a form that GitHub can show', (name) => {
  issueForm.parse(read(`.github/ISSUE_TEMPLATE/${name}`));
});

test('packages and actions are asked after', () => {
  const { updates: all } = updates.parse(read('.github/dependabot.yml'));
  expect(all.map((one) => one['package-ecosystem']).sort()).toEqual(['github-actions', 'npm']);
});

test.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md'])(
  'every file and chapter that %s leads to is there',
  (page) => {
    const text = readFileSync(page, 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)|\b(?:src|srcset)="([^"]+)"/g)];
    expect(links.length).toBeGreaterThan(0);
    const chaptersOf = (file: string) =>
      [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
        heading
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
      );
    const missing = links.flatMap(([, linked, chapter, pictured]) => {
      const file = linked || pictured || page;
      if (!existsSync(file)) return [file];
      return chapter === undefined || chaptersOf(file).includes(chapter) ? [] : [`${file}#${chapter}`];
    });
    expect(missing).toEqual([]);
  },
);

test('README.md shows each of its pictures, and together they are light enough for a phone', () => {
  const names = readdirSync('docs/pictures').filter((name) => name.endsWith('.webp'));
  const files = names.map((name) => `docs/pictures/${name}`);
  const text = readFileSync('README.md', 'utf8');
  expect(files.filter((file) => !text.includes(file))).toEqual([]);
  // Bytes.
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(2_000_000);
  expect(statSync('docs/pictures/play.webp').size).toBeLessThan(1_000_000);
});
