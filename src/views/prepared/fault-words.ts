// Why a prepared folder cannot be read, as a sentence.
import type { Messages } from '../../messages/en/messages.ts';
import type { PreparedWords } from '../../messages/en/prepared.ts';
import { preparedFaultOf } from '../../prepared/prepared-fault.ts';
import { partFaultWords } from '../parts/part-fault-words.ts';

export function preparedFaultWords(cause: unknown, { faults }: PreparedWords, messages: Messages): string {
  const fault = preparedFaultOf(cause);
  if (!fault) return partFaultWords(cause, messages) ?? messages.loading.pageFault;
  switch (fault.kind) {
    case 'not-allowed':
      return faults['not-allowed'](new Intl.ListFormat(messages.locale).format(fault.allowed));
    case 'no-manifest':
    case 'no-form':
      return faults[fault.kind];
    case 'other-form':
      return faults['other-form'](fault.form);
    default:
      return faults[fault.kind](fault.file);
  }
}
