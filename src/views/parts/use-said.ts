// What a control has just done, for a status line beside it: copied, saved, or why not.
import { useState } from 'react';
import { useAtlas } from './atlas-context.tsx';

export interface Said {
  sentence: string;
  say(sentence: string): void;
  copy(text: string): Promise<void>;
}

export function useSaid(): Said {
  const { cite } = useAtlas().messages;
  const [sentence, say] = useState('');
  const copy = async (text: string) => {
    // Emptied first, so that the same words are read out again.
    say('');
    try {
      await navigator.clipboard.writeText(text);
      say(cite.copied);
    } catch {
      say(cite.copyFailed);
    }
  };
  return { sentence, say, copy };
}
