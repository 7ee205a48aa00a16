// Header files for common static hosts: the policy is sent before the page, `embed.html` alone may be framed by other sites, hashed files and sealed
// editions are kept for good, data may be read by programs of any site, and what is text goes packed.
import { framers, headerPolicy, pagePolicy } from './content-policy.ts';

const policy = 'Content-Security-Policy';
const headers: [name: string, value: string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
];

/** The page for frames, wherever the site stands on its host; a place, a record or a person may be called by the same name, and is no such page. */
const framed = '(?<!/places)(?<!/records)(?<!/persons)(?<!/about)/embed\\.html$';

/** Names of hashed files, and what stands in the folder of a sealed edition, never mean another content. */
const forever = 'public, max-age=31536000, immutable';
const askAgain = 'no-cache';
const anyone = 'Access-Control-Allow-Origin';

/** The records as data, and the element for other pages, as regular expressions that both Apache and nginx read. Pages are not among them. */
const data =
  '/(data|schemas|editions)/|/records/[^/]*\\.json$|/changes\\.atom$|/element\\.js$|/[^/]*\\.geojson$|/(atlas|sources|unplaced|retired|vocabulary)\\.json$';
const kept = '/assets/|/editions/[0-9]+\\.[0-9]+/';
const renewed = '(/|\\.html|/offline-worker\\.js|/element\\.js|/records/[^/]*\\.json|/changes\\.atom)$';

/** Media types that are sent packed where the reader's browser takes it; HTML is among them in any case. Tiles are not: they are asked for by ranges. */
const packed = [
  ...['text/css', 'text/javascript', 'text/csv', 'text/plain', 'image/svg+xml'],
  ...['javascript', 'json', 'geo+json', 'ld+json', 'manifest+json', 'atom+xml'].map((kind) => `application/${kind}`),
];

/** The same for hosts that know no regular expressions. */
const dataPaths = [
  ...['/data/*', '/schemas/*', '/editions/*', '/records/*.json', '/changes.atom', '/element.js', '/*.geojson'],
  ...['/atlas.json', '/sources.json', '/unplaced.json', '/retired.json', '/vocabulary.json'],
];

/**
 * Netlify, Cloudflare Pages and others read `_headers`.
 * @param editions ids of the sealed ones
 */
function plainHeaders(editions: readonly string[], dataFrom: readonly string[]): string {
  const all = headers.map(([name, value]) => `  ${name}: ${value}`);
  // Such hosts send what several rules say of one header, or the last of them. So the rule for all pages leaves frames to the older header, which
  // browsers pass over (CSP Level 3, 6.4.2) where the policy itself speaks of frames, as it does for this one page alone, with or without its ending.
  const open = ['/embed.html', '/embed'].flatMap((path) => [
    path,
    `  ${policy}: ${headerPolicy(framers.any, dataFrom)}`,
    '',
  ]);
  const keep = ['/assets/*', ...editions.map((id) => `/editions/${id}/*`)];
  return [
    '/*',
    `  ${policy}: ${pagePolicy(dataFrom)}`,
    '  X-Frame-Options: SAMEORIGIN',
    ...all,
    '',
    ...open,
    ...keep.flatMap((path) => [path, `  Cache-Control: ${forever}`, '']),
    ...dataPaths.flatMap((path) => [path, `  ${anyone}: *`, '']),
  ].join('\n');
}

/** Apache reads `.htaccess` where the host allows it. */
function apache(dataFrom: readonly string[]): string {
  const all = headers.map(([name, value]) => `  Header always set ${name} "${value}"`);
  const where = (pattern: string, ...lines: string[]) => [
    `  <If "%{REQUEST_URI} =~ m#${pattern}#">`,
    ...lines.map((line) => `    ${line}`),
    '  </If>',
  ];
  return [
    '<IfModule mod_headers.c>',
    ...all,
    `  Header always set ${policy} "${headerPolicy(framers.own, dataFrom)}"`,
    ...where(framed, `Header always set ${policy} "${headerPolicy(framers.any, dataFrom)}"`),
    ...where(renewed, `Header set Cache-Control "${askAgain}"`),
    ...where(kept, `Header set Cache-Control "${forever}"`),
    ...where(data, `Header set ${anyone} "*"`),
    '</IfModule>',
    '<IfModule mod_mime.c>',
    '  AddType application/geo+json .geojson',
    '  AddType application/manifest+json .webmanifest',
    '  AddType application/atom+xml .atom',
    '  AddType application/vnd.pmtiles .pmtiles',
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    '  <IfModule mod_filter.c>',
    `    AddOutputFilterByType DEFLATE text/html ${packed.join(' ')}`,
    '  </IfModule>',
    '</IfModule>',
    '',
  ].join('\n');
}

/** To be included in a `server` block of nginx. A header with an empty value is not sent. */
function nginx(dataFrom: readonly string[]): string {
  const all = headers.map(([name, value]) => `add_header ${name} "${value}" always;`);
  const when = (pattern: string, set: string) => `if ($uri ~ "${pattern}") { ${set} }`;
  return [
    ...all,
    `set $atlas_framers "${framers.own}";`,
    when(framed, `set $atlas_framers "${framers.any}";`),
    `add_header ${policy} "${headerPolicy('$atlas_framers', dataFrom)}" always;`,
    'set $atlas_cache "";',
    'set $atlas_readers "";',
    when(renewed, `set $atlas_cache "${askAgain}";`),
    when(kept, `set $atlas_cache "${forever}";`),
    when(data, 'set $atlas_readers "*";'),
    'add_header Cache-Control $atlas_cache;',
    `add_header ${anyone} $atlas_readers;`,
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${packed.join(' ')};`,
    // Types that nginx does not know by itself; a list of types would take the place of all that it knows.
    'location ~ "\\.geojson$" { default_type application/geo+json; }',
    'location ~ "\\.webmanifest$" { default_type application/manifest+json; }',
    // What is packed cannot be cut into ranges, and nginx takes an unknown type for plain text unless it is told otherwise.
    'location ~ "\\.pmtiles$" { default_type application/vnd.pmtiles; gzip off; }',
    '',
  ].join('\n');
}

/**
 * File names in the built folder, and what they hold.
 * @param editions ids of the sealed ones
 * @param dataFrom origins that the page may read prepared folders from, besides its own
 */
export function hostHeaderFiles(editions: readonly string[], dataFrom: readonly string[] = []): Record<string, string> {
  return {
    _headers: plainHeaders(editions, dataFrom),
    '.htaccess': apache(dataFrom),
    'nginx-headers.conf': nginx(dataFrom),
  };
}
