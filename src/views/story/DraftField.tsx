// One field of a draft with its name, and its faults beside it.
import type { ReactNode, RefObject } from 'react';
import type { WritingWords } from '../../messages/en/writing.ts';
import type { DraftFault } from '../../model/checked-draft.ts';
import { useOwnId } from '../parts/use-own-id.ts';
import { FaultLines } from './FaultLines.tsx';

interface DraftFieldProps {
  name: string;
  value: string;
  onChange: (value: string) => void;
  words: WritingWords;
  faults?: readonly DraftFault[];
  /** Lines that it has at first; without it, it is one line. */
  rows?: number;
  id?: string | undefined;
  box?: RefObject<HTMLTextAreaElement | null>;
  children?: ReactNode;
}

export function DraftField({ name, value, onChange, words, faults = [], rows, id, box, children }: DraftFieldProps) {
  const own = useOwnId();
  const fieldId = id ?? own;
  const faultsId = `${fieldId}-faults`;
  const common = {
    id: fieldId,
    value,
    'aria-invalid': faults.some(({ isHint }) => !isHint),
    'aria-describedby': faults.length > 0 ? faultsId : undefined,
  };
  return (
    <div className="draft-field">
      <label htmlFor={fieldId}>{name}</label>
      {rows === undefined ? (
        <input {...common} type="text" onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <textarea {...common} ref={box} rows={rows} onInput={(event) => onChange(event.currentTarget.value)} />
      )}
      <FaultLines id={faultsId} faults={faults} words={words} />
      {children}
    </div>
  );
}
