// Something that is asked of the folder for what is looked at: the last answer stays until the next is there, and a late one is not heard.
import { useEffect, useState } from 'react';

export interface Asked<Answer> {
  answer: Answer | null;
  /** True while the answer is that to an earlier question, or none. */
  isWaiting: boolean;
  /** What was thrown, `null` where nothing was. */
  failed: unknown;
  again: () => void;
}

/**
 * @param key tells one question from another
 * @param ask `null`: nothing is asked now
 * @param rest milliseconds that the question stays the same before it is asked
 */
export function useAsked<Answer>(key: string, ask: (() => Promise<Answer>) | null, rest = 0): Asked<Answer> {
  const [tried, setTried] = useState(0);
  const [got, setGot] = useState<{ key: string; answer: Answer | null; failed: unknown }>({
    ...{ key: '', answer: null, failed: null },
  });
  const isAsked = ask !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the question.
  useEffect(() => {
    if (!ask) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      ask().then(
        (answer) => isCurrent && setGot({ key, answer, failed: null }),
        (failed: unknown) => {
          console.warn('the prepared folder did not answer', failed);
          if (isCurrent) setGot((before) => ({ ...before, key, failed }));
        },
      );
    }, rest);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key, tried, isAsked]);
  return {
    answer: got.answer,
    isWaiting: isAsked && got.key !== key,
    failed: got.key === key ? got.failed : null,
    again: () => setTried(tried + 1),
  };
}
