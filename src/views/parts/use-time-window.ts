// The reader's time window, for whatever view must name it: a saved picture says what time it shows.
import { createContext, useContext } from 'react';
import type { TimeWindow } from '../../model/time-span.ts';

const WindowContext = createContext<TimeWindow | null>(null);
export const WindowProvider = WindowContext.Provider;

export function useTimeWindow(): TimeWindow | null {
  return useContext(WindowContext);
}
