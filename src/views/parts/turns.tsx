// A page of many records is drawn part by part, each in a task of its own, so that no click waits for all of it; it is shown when it is whole.
import { createContext, type ReactNode, useContext } from 'react';
import type { Observable } from '../../state/observable.ts';
import { useObservable } from './atlas-context.tsx';

/** The turn with which the page is whole. What has no turn is drawn in the first, which is 0. */
export const lastTurn = 4;

const whole: Observable<number> = { get: () => lastTurn, subscribe: () => () => {} };
const Turns = createContext(whole);

/** Its value: whose turn it is. Without it everything is drawn at once. */
export const TurnsProvider = Turns.Provider;

export function InTurn({ turn, children }: { turn: number; children: ReactNode }) {
  const isDrawn = useTurn() >= turn;
  return <>{isDrawn && children}</>;
}

export const useTurn = (): number => useObservable(useContext(Turns));
