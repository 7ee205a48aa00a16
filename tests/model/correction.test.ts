// A prepared correction reaches the editors whole, or is only copied; no address can be made to do more.
import { describe, expect, test } from 'vitest';
import { atlasDescriptionSchema } from '../../src/dataset/schemas/atlas-description-schema.ts';
import { issueLink, longestLink, mailLink } from '../../src/model/correction.ts';
import { smallAtlas } from '../small-atlas.ts';

const body = 'Record: a & b\nWhy?\n100 % “sure” #1 +1';

describe('the link to a mail', () => {
  test('carries subject and text, line breaks as CRLF', () => {
    const link = mailLink('editors@example.org', 'Correction: a', body) ?? '';
    const { protocol, pathname, searchParams } = new URL(link);
    expect([protocol, pathname]).toEqual(['mailto:', 'editors@example.org']);
    expect(searchParams.get('subject')).toBe('Correction: a');
    expect(searchParams.get('body')).toBe(body.replaceAll('\n', '\r\n'));
    expect([...searchParams.keys()]).toEqual(['subject', 'body']);
    expect(link).toContain('%0D%0AWhy%3F');
  });

  test.each([
    undefined,
    '',
    'nobody',
    'a@b',
    'a@example.org?bcc=b@example.org',
    'a@x.org,b@x.org',
    'a b@example.org',
    'a@example.org\nBcc: b',
  ])('is not made to %j', (mail) => expect(mailLink(mail, 's', body)).toBeNull());

  test('is not made where a mail program would cut it short', () => {
    expect(mailLink('a@example.org', 's', 'x'.repeat(longestLink.mail))).toBeNull();
  });
});

describe('the link to a form for an issue', () => {
  test('carries title and text, beside what the address has already', () => {
    const link = issueLink('https://example.org/atlas/issues/new?labels=data', 'Correction: a', body) ?? '';
    const { origin, searchParams } = new URL(link);
    expect(origin).toBe('https://example.org');
    expect(Object.fromEntries(searchParams)).toEqual({ labels: 'data', title: 'Correction: a', body });
  });

  test.each([
    undefined,
    'http://example.org/new',
    'javascript:alert(1)',
    'https://example.org/#x',
    'https://exa mple.org/',
  ])('is not made to %j', (issues) => expect(issueLink(issues, 't', body)).toBeNull());
});

describe('the description of the atlas', () => {
  const { description } = smallAtlas();
  const takes = (correctionsTo: unknown) =>
    atlasDescriptionSchema.safeParse({ ...description, edition: '0.1.0', corrections: 'Write.', correctionsTo })
      .success;

  test('may name a mail address, a form for issues, both or neither', () => {
    expect(takes(undefined)).toBe(true);
    expect(takes({})).toBe(true);
    expect(takes({ mail: 'editors@example.org', issues: 'https://example.org/issues/new' })).toBe(true);
  });

  test.each([[{ mail: 'nobody' }], [{ issues: 'http://example.org/' }], [{ phone: '1' }], ['editors@example.org']])(
    'does not take %j',
    (correctionsTo) => expect(takes(correctionsTo)).toBe(false),
  );
});
