// The address of a view over a file of the reader's own: it names the file and its checksum, for the records are in no link. `file=NAME&sum=CHECKSUM&…view`.
import type { AddressPlace } from '../state/address/address-place.ts';

export interface AskedFile {
  name: string;
  /** As `checksumOf` gives it; `null` where the link was made without one. */
  sum: string | null;
}

const longestName = 200;
/** What is of the page and not of its records. */
const ofPage = ['lang', 'theme'];

/** The parameters of a query but for some, as they are written; an empty text where there are none. */
function without(query: string, left: (name: string) => boolean): string {
  const parts = query.replace(/^\?/, '').split('&');
  const kept = parts.filter((part) => part !== '' && !left(part.split('=')[0] ?? ''));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

/** `null` where the address asks for no file. */
export function askedFile(query: string): AskedFile | null {
  const asked = new URLSearchParams(query);
  const name = asked.get('file');
  const sum = asked.get('sum') ?? '';
  if (!name) return null;
  return { name: name.slice(0, longestName), sum: /^[0-9a-f]{16}$/.test(sum) ? sum : null };
}

/** The view over the file. */
export const viewOfFile = (query: string): string => without(query, (name) => name === 'file' || name === 'sum');

export function queryOfFile({ name, sum }: AskedFile, view: string): string {
  const named = new URLSearchParams({ file: name, ...(sum === null ? {} : { sum }) });
  return [`?${named}`, ...(view.length > 1 ? [view.replace(/^\?/, '')] : [])].join('&');
}

/** The address of the atlas, which is shown as it opens until the file that is asked for is there. */
export function besideFile(address: AddressPlace, askAnew: () => void): AddressPlace {
  const plain = (query: string) => (askedFile(query) ? without(query, (name) => !ofPage.includes(name)) : query);
  return {
    ...address,
    written: () => plain(address.written()),
    search: () => plain(address.search()),
    onMoved: (listener) => address.onMoved(() => (askedFile(address.search()) ? askAnew() : listener())),
  };
}

interface FileAddressOptions {
  file: AskedFile;
  /** Opens the same records anew with these parameters. */
  onReload: (search: string) => void;
  /** The reader has gone back to an address that is not of this file. */
  onLeft: () => void;
}

/** The address of a view over the records of a file, in the place of the atlas's own. */
export function fileAddress(address: AddressPlace, { file, onReload, onLeft }: FileAddressOptions): AddressPlace {
  const isHere = () => {
    const asked = askedFile(address.search());
    return asked?.name === file.name.slice(0, longestName) && asked.sum === file.sum;
  };
  return {
    written: () => viewOfFile(address.written()),
    search: () => viewOfFile(address.search()),
    whole: (search) => address.whole(queryOfFile(file, search)),
    change: (search, asStep) => address.change(queryOfFile(file, search), asStep),
    onMoved: (listener) => address.onMoved(() => (isHere() ? listener() : onLeft())),
    reload: onReload,
  };
}
