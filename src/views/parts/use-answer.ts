// An answer that is there at once or comes later: until then the last one stays in sight.
import { useMemo, useRef, useState } from 'react';
import type { Ask } from '../../scene/page-questions.ts';

/** `null` until the first answer has come. */
export function useAnswer<Asked, Answer>(ask: Ask<Asked, Answer>, asked: Asked): Answer | null {
  const [late, setLate] = useState<{ asked: Asked; answer: Answer } | null>(null);
  const shown = useRef<Answer | null>(null);
  const now = useMemo(() => ask(asked, (answer) => setLate({ asked, answer })), [ask, asked]);
  const answer = now ?? (late !== null && Object.is(late.asked, asked) ? late.answer : shown.current);
  shown.current = answer;
  return answer;
}
