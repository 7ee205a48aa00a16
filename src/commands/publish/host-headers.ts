// Header files for common static hosts, so that the policy is sent before the page, and hashed files are kept for good.
import { headerPolicy } from './content-policy.ts';

const headers: [name: string, value: string][] = [
  ['Content-Security-Policy', headerPolicy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
];

/** Names of hashed files never mean another content. */
const forever = 'public, max-age=31536000, immutable';
const askAgain = 'no-cache';

/** Netlify, Cloudflare Pages and others read `_headers`. */
function plainHeaders(): string {
  const all = headers.map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...all, '', '/assets/*', `  Cache-Control: ${forever}`, ''].join('\n');
}

/** Apache reads `.htaccess` where the host allows it. */
function apache(): string {
  const all = headers.map(([name, value]) => `  Header always set ${name} "${value}"`);
  return [
    '<IfModule mod_headers.c>',
    ...all,
    '  <FilesMatch "\\.html$|offline-worker\\.js$">',
    `    Header set Cache-Control "${askAgain}"`,
    '  </FilesMatch>',
    '</IfModule>',
    '<IfModule mod_mime.c>',
    '  AddType application/geo+json .geojson',
    '  AddType application/manifest+json .webmanifest',
    '  AddType application/vnd.pmtiles .pmtiles',
    '</IfModule>',
    '',
  ].join('\n');
}

/** To be included in a `server` block of nginx. */
function nginx(): string {
  const all = headers.map(([name, value]) => `add_header ${name} "${value}" always;`);
  return [...all, ''].join('\n');
}

/** File names in the built folder, and what they hold. */
export function hostHeaderFiles(): Record<string, string> {
  return { _headers: plainHeaders(), '.htaccess': apache(), 'nginx-headers.conf': nginx() };
}
