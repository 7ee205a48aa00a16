// Where a correction can be sent, and the links that carry a prepared text there: a mail (RFC 6068) or a form for a new issue.

import { harmless } from './harmless-text.ts';

/** Half a character would be a fault of the whole link. */
const encoded = (text: string): string => encodeURIComponent(harmless(text));

export interface CorrectionsTo {
  mail?: string | undefined;
  /** Address of the form for a new issue; it is given `title` and `body`, as GitHub, GitLab-like and Gitea forges read them. */
  issues?: string | undefined;
}

/** A plain mail address: nothing in it can add a second recipient or a header. */
export const mailPattern = /^[\w.+-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;

export const issuesPattern = /^https:\/\/[A-Za-z0-9.-]+\.[A-Za-z]{2,63}(?::\d{1,5})?(?:\/[^\s"'<>\\#]*)?$/;

/** Characters. Mail programs of Windows cut a longer link short; forges refuse a longer address. */
export const longestLink = { mail: 2000, issues: 8000 } as const;

/** `null` where the address is none, or the text is too long for a link: then it can be copied. */
export function mailLink(mail: string | undefined, subject: string, body: string): string | null {
  if (!mail || !mailPattern.test(mail)) return null;
  const lines = encodeURIComponent(harmless(body.replace(/\r\n/g, '\n')).replace(/\n/g, '\r\n'));
  const [name = '', host = ''] = mail.split('@');
  const link = `mailto:${encodeURIComponent(name)}@${host}?subject=${encoded(subject)}&body=${lines}`;
  return link.length > longestLink.mail ? null : link;
}

export function issueLink(issues: string | undefined, title: string, body: string): string | null {
  if (!issues || !issuesPattern.test(issues)) return null;
  const link = `${issues}${issues.includes('?') ? '&' : '?'}title=${encoded(title)}&body=${encoded(body)}`;
  return link.length > longestLink.issues ? null : link;
}
