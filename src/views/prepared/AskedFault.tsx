// Why an answer of the folder did not come, and what can be done.
import { preparedFaultOf } from '../../prepared/prepared-fault.ts';
import { preparedFaultWords } from './fault-words.ts';
import { usePrepared } from './prepared-context.tsx';
import type { Asked } from './use-asked.ts';

export function AskedFault({ asked }: { asked: Pick<Asked<unknown>, 'failed' | 'again'> }) {
  const { words, messages, reload } = usePrepared();
  if (asked.failed === null) return null;
  const isGone = preparedFaultOf(asked.failed)?.kind === 'changed';
  return (
    <p role="alert" className="prepared-fault">
      <span>{preparedFaultWords(asked.failed, words, messages)}</span>{' '}
      <button type="button" className="quiet" onClick={isGone ? reload : asked.again}>
        {isGone ? words.reload : words.again}
      </button>
    </p>
  );
}
