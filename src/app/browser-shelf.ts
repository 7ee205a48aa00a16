// A place in the browser's own storage for one text. A browser may refuse it: private windows, a full disk, a reader who wants nothing kept.
import type { Shelf } from '../state/draft-keeper.ts';

/** @param name of the text, one for each atlas on a host */
export function browserShelf(name: string): Shelf {
  return {
    read() {
      try {
        return localStorage.getItem(name);
      } catch {
        return null;
      }
    },
    write(text) {
      try {
        localStorage.setItem(name, text);
        return true;
      } catch (cause) {
        console.info('the browser keeps no draft', cause);
        return false;
      }
    },
    onWritten(listener) {
      const hear = ({ key, newValue }: StorageEvent) => {
        if (key === name && newValue !== null) listener(newValue);
      };
      addEventListener('storage', hear);
      return () => removeEventListener('storage', hear);
    },
  };
}
