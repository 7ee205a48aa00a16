// A part of the page that is fetched when it is first drawn, and asked for again by itself where it does not come.
import { useCallback, useEffect, useRef, useState } from 'react';
import { growingPauses } from '../../loading/growing-pauses.ts';
import { fetchPart, type PartFault, partIfHere } from '../../loading/lazy-part.ts';

export interface PartStanding<Part> {
  /** `null` until it has come. */
  part: Part | null;
  /** Why it has not come yet; `null` while it is first asked for. */
  fault: PartFault | null;
  /** Asks for it at once. */
  again: () => void;
}

/** @param name and `open`: as for `fetchPart`; a name stands for one part, whatever is drawn with it */
export function usePart<Part>(name: string, open: () => Promise<Part>): PartStanding<Part> {
  const [part, setPart] = useState(() => partIfHere<Part>(name));
  const [fault, setFault] = useState<PartFault | null>(null);
  const askNow = useRef(() => {});
  const opener = useRef(open);
  opener.current = open;

  useEffect(() => {
    // Asked for elsewhere too, it may have come since this was drawn.
    const here = partIfHere<Part>(name);
    if (here) return setPart(() => here);
    let wanted = true;
    const pauses = growingPauses(() => void ask());
    const ask = async () => {
      const fetched = await fetchPart(name, () => opener.current());
      if (!wanted) return;
      if (fetched.ok) return setPart(() => fetched.part);
      setFault(fetched.fault);
      if (fetched.fault === 'not-here') pauses.later();
    };
    askNow.current = () => {
      pauses.stop();
      void ask();
    };
    void ask();
    return () => {
      wanted = false;
      pauses.rest();
    };
  }, [name]);
  return { part, fault, again: useCallback(() => askNow.current(), []) };
}
