// What the atlas in one file brings along for its links: plain pages, each with an address of that file's own (`?page=PATH`), so that links, tabs and the
// way back work among them as they do on a server; and the files of data, which are saved.

const parameter = 'page';

/** The page that the address asks for; `null` where it asks for the atlas. */
export const pageAsked = (): string | null => new URLSearchParams(location.search).get(parameter);

export interface BroughtFiles {
  files: ReadonlyMap<string, Blob>;
  /** Address of the published atlas, with the slash at its end; `null`: not known. */
  home: string | null;
}

/** Where a link leads that is written as on the published site. `nowhere`: this file does not hold it, and no other place is known. */
type Way = { to: string } | { save: Blob; name: string } | 'nowhere';

const isPage = (path: string) => /\.(?:html|txt)$/.test(path);

/** Folder of the file. */
const folder = () => new URL('.', location.href).href;
const withoutQuery = (address: string) => address.replace(/[?#].*$/, '');

/** @param href whole address, as if the page stood in the folder of this file */
function wayOf(href: string, { files, home }: BroughtFiles): Way {
  if (!href.startsWith(folder())) return { to: href };
  const { search, hash } = new URL(href);
  const path = decodeURIComponent(withoutQuery(href).slice(folder().length));
  if (path === '' || path === 'index.html' || withoutQuery(href) === withoutQuery(location.href))
    return { to: `${location.pathname}${search}${hash}` };
  const file = files.get(path);
  if (file && isPage(path)) return { to: `${location.pathname}?${new URLSearchParams({ [parameter]: path })}${hash}` };
  if (file) return { save: file, name: path.replace(/^.*\//, '') };
  return home === null ? 'nowhere' : { to: new URL(`${path}${search}${hash}`, home).href };
}

/** Makes a link lead where it can. */
function lead(link: HTMLAnchorElement, way: Way): void {
  if (way === 'nowhere') link.removeAttribute('href');
  else if ('to' in way) {
    link.setAttribute('href', way.to);
    // A link that names its target is no view to which the atlas would go by itself.
    if (link.target === '') link.target = '_self';
  } else {
    link.href = URL.createObjectURL(way.save);
    link.download = way.name;
  }
}

/** A link of the atlas to what the file brings along is turned when it is followed. To be called before the atlas is mounted. */
export function followBrought(brought: BroughtFiles): void {
  const turn = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const written = link?.getAttribute('href');
    // A link to a view, or to a spot of the page, is the atlas's own affair.
    if (!link || !written || /^(?:[?#]|blob:)/.test(written)) return;
    if (link.href.startsWith(folder())) lead(link, wayOf(link.href, brought));
  };
  // Before anybody else hears of it; what the browser does with the link comes after. `auxclick` and the menu open it in another tab.
  for (const type of ['click', 'auxclick', 'contextmenu']) document.addEventListener(type, turn, { capture: true });
}

/** Shows a plain page in the place of the document. `false` where the file does not hold it. */
export async function showPage(path: string, brought: BroughtFiles): Promise<boolean> {
  const content = isPage(path) ? brought.files.get(path) : undefined;
  if (content === undefined) return false;
  const text = await content.text();
  if (path.endsWith('.txt')) {
    const plain = document.createElement('pre');
    plain.textContent = text;
    document.body.replaceChildren(plain);
    document.title = path;
    return true;
  }
  // Nothing runs in a document that is read this way.
  const page = new DOMParser().parseFromString(text, 'text/html');
  const at = new URL(path, folder());
  const found = (address: string | null): Blob | undefined => {
    const { href } = new URL(address ?? '', at);
    return href.startsWith(folder()) ? brought.files.get(decodeURIComponent(href.slice(folder().length))) : undefined;
  };
  for (const one of page.querySelectorAll('script, meta[http-equiv], base')) one.remove();
  for (const link of page.querySelectorAll('link')) {
    const sheet = link.rel === 'stylesheet' ? found(link.getAttribute('href')) : undefined;
    if (sheet) link.href = URL.createObjectURL(sheet);
    else link.remove();
  }
  for (const image of page.querySelectorAll('img')) {
    const picture = found(image.getAttribute('src'));
    if (picture) image.src = URL.createObjectURL(picture);
    else image.remove();
  }
  for (const link of page.querySelectorAll('a')) {
    const href = link.getAttribute('href');
    // A spot further down in the same page stays one.
    if (href !== null && !href.startsWith('#')) lead(link, wayOf(new URL(href, at).href, brought));
  }
  document.replaceChild(document.adoptNode(page.documentElement), document.documentElement);
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
  return true;
}
