// One field of a draft with its name, and its faults beside it: once it has been left, or everything is to be told.
import { type ReactNode, type RefObject, useState } from 'react';
import type { WritingWords } from '../../messages/en/writing.ts';
import type { DraftFault } from '../../model/checked-draft.ts';
import { useOwnId } from '../parts/use-own-id.ts';
import { FaultLines } from './FaultLines.tsx';

/** Milliseconds: a click that leaves the field has come to its end, and what it is meant for has not moved away below it. */
const clickEnds = 300;

interface DraftFieldProps {
  name: string;
  value: string;
  onChange: (value: string) => void;
  words: WritingWords;
  faults?: readonly DraftFault[];
  /** Its faults are told before it has been left. */
  tellsAll: boolean;
  /** Without it the story is not whole. */
  required?: boolean;
  /** Lines that it has at first; without it, it is one line. */
  rows?: number;
  id?: string | undefined;
  box?: RefObject<HTMLTextAreaElement | null>;
  children?: ReactNode;
}

export function DraftField(props: DraftFieldProps) {
  const { name, value, onChange, words, faults = [], tellsAll, required = false, rows, id, box, children } = props;
  const own = useOwnId();
  const fieldId = id ?? own;
  const faultsId = `${fieldId}-faults`;
  // What came with a value was written before.
  const [isLeft, setLeft] = useState(value !== '');
  const told = isLeft || tellsAll ? faults : [];
  const common = {
    id: fieldId,
    value,
    'aria-required': required,
    'aria-invalid': told.some(({ isHint }) => !isHint),
    'aria-describedby': told.length > 0 ? faultsId : undefined,
    onBlur: () => {
      setTimeout(() => setLeft(true), clickEnds);
    },
  };
  return (
    <div className="draft-field">
      <label htmlFor={fieldId}>{name}</label>
      {required && (
        <span className="draft-required" aria-hidden="true">
          {words.required}
        </span>
      )}
      {rows === undefined ? (
        <input {...common} type="text" onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <textarea {...common} ref={box} rows={rows} onInput={(event) => onChange(event.currentTarget.value)} />
      )}
      <FaultLines id={faultsId} faults={told} words={words} />
      {children}
    </div>
  );
}
