// One step of a draft: its heading, its view, its text, and what a class may be asked.
import { useRef, useState } from 'react';
import { windowInDays } from '../../messages/date-words.ts';
import type { WritingWords } from '../../messages/en/writing.ts';
import type { DraftStep } from '../../model/story-draft.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useOwnId } from '../parts/use-own-id.ts';
import { CiteShown } from './CiteShown.tsx';
import { DraftField } from './DraftField.tsx';
import { DraftPreview } from './DraftPreview.tsx';
import { FaultLines } from './FaultLines.tsx';
import type { DraftFaults } from './use-draft-faults.ts';

interface DraftStepFieldsProps {
  /** From 0. */
  at: number;
  step: DraftStep;
  words: WritingWords;
  faults: DraftFaults;
  page: SettledScene;
  change: (to: Partial<DraftStep>, typedIn?: keyof DraftStep) => void;
}

const asked = ['question', 'look', 'answer'] as const;

export function DraftStepFields({ at, step, words, faults, page, change }: DraftStepFieldsProps) {
  const { messages, stories, elements } = useAtlas();
  const viewFaults = useOwnId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { window, dating, place } = stories.viewOf(step.view);
  const inWords = [...windowInDays(window.from, window.to, messages, dating).slice(0, 1), place]
    .filter(Boolean)
    .join(' · ');

  /** Where the author was in the text. */
  const insert = (mark: string) => {
    const { current } = box;
    const from = current?.selectionStart ?? step.text.length;
    const to = current?.selectionEnd ?? from;
    change({ text: `${step.text.slice(0, from)}${mark}${step.text.slice(to)}` });
    requestAnimationFrame(() => current?.setSelectionRange(from + mark.length, from + mark.length));
  };
  // Emptied while it is written in, it stays.
  const [isOpen, setOpen] = useState(false);
  const isAsked = asked.some((field) => step[field] !== '');
  return (
    <>
      <DraftField
        id={elements.idOf(`draft-heading-${at}`)}
        name={words.heading}
        value={step.heading}
        words={words}
        faults={faults.inStep(at, 'heading')}
        tellsAll={faults.all}
        required
        onChange={(heading) => change({ heading }, 'heading')}
      />
      <p className="draft-view small">
        {words.view}:{' '}
        {step.view === '' ? (
          words.noView
        ) : (
          <a href={step.view} aria-label={words.show(inWords)}>
            {inWords}
          </a>
        )}
        <button type="button" className="link" onClick={() => change({ view: stories.viewNow() })}>
          {words.takeView}
        </button>
      </p>
      <FaultLines id={viewFaults} faults={faults.inStep(at, 'view')} words={words} />
      <DraftField
        name={words.text}
        value={step.text}
        words={words}
        faults={faults.inStep(at, 'text')}
        tellsAll={faults.all}
        required
        rows={6}
        box={box}
        onChange={(text) => change({ text }, 'text')}
      >
        <DraftPreview text={step.text} step={faults.asRead(at)} words={words} />
        <CiteShown page={page} words={words} insert={insert} />
      </DraftField>
      <details open={isAsked || isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.forClass}</summary>
        {asked.map((field) => (
          <DraftField
            key={field}
            name={words[field]}
            value={step[field]}
            words={words}
            faults={faults.inStep(at, field)}
            tellsAll={faults.all}
            rows={2}
            onChange={(value) => change({ [field]: value.replace(/\n/g, ' ') }, field)}
          />
        ))}
      </details>
    </>
  );
}
