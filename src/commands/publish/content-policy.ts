// What the page may load and run: only its own files, no script inside the page, no code from text. CSP Level 3 (W3C).

/** Directive by directive, with what needs it. */
const directives: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  // The map draws in a worker of its own, and the offline copy is kept by another.
  'worker-src': "'self'",
  'style-src': "'self'",
  // Pictures are drawn in the page and saved from it.
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
};

const written = (policy: Record<string, string>): string =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** Origins that the atlas names for prepared folders of events (`dataFrom`). */
type DataFrom = readonly string[];

const withData = (dataFrom: DataFrom): Record<string, string> => ({
  ...directives,
  'connect-src': [directives['connect-src'], ...dataFrom].join(' '),
});

/** For the page itself. A `<meta>` cannot say who may frame the page: the hosts' header files do. */
export const pagePolicy = (dataFrom: DataFrom = []): string => written(withData(dataFrom));

/**
 * For the hosts' header files. Other sites may not put the atlas into a frame and lay something over it: that is for `embed.html` alone, which is made for it.
 * @param framedBy whose pages may frame it, in the words of the policy
 */
export const headerPolicy = (framedBy: string, dataFrom: DataFrom = []): string =>
  written({ ...withData(dataFrom), 'frame-ancestors': framedBy });

/** Who may frame what: a page of the site itself, or any page of the web. */
export const framers = { own: "'self'", any: '*' } as const;
