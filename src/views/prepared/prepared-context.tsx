// What every view of a prepared folder is given: its words, the folder, and how what is looked at is changed.
import { createContext, type ReactNode, useContext } from 'react';
import type { Messages } from '../../messages/en/messages.ts';
import type { PreparedWords } from '../../messages/en/prepared.ts';
import type { PreparedFolder } from '../../prepared/open-folder.ts';
import type { PreparedView } from '../../prepared/prepared-view.ts';

export interface PreparedDesk {
  messages: Messages;
  words: PreparedWords;
  folder: PreparedFolder;
  /** Loads the page again on the same view. */
  reload(): void;
  /** @param asStep a step that the browser's Back takes back */
  change(part: Partial<PreparedView>, asStep?: boolean): void;
}

const Context = createContext<PreparedDesk | null>(null);

export function PreparedProvider({ value, children }: { value: PreparedDesk; children: ReactNode }) {
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function usePrepared(): PreparedDesk {
  const desk = useContext(Context);
  if (!desk) throw new Error('no prepared folder is open');
  return desk;
}
