// The steps of a draft, one below another: moved, taken away, and each written.
import { type KeyboardEvent, useRef } from 'react';
import { withStepChanged, withStepMoved, withStepRemoved } from '../../model/story-draft.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { DraftStepFields } from './DraftStepFields.tsx';
import type { DraftFaults } from './use-draft-faults.ts';
import type { DraftEditing } from './WritingPanel.tsx';

interface DraftStepsProps extends DraftEditing {
  faults: DraftFaults;
  page: SettledScene;
}

export function DraftSteps({ draft, words, change, say, faults, page }: DraftStepsProps) {
  const { elements } = useAtlas();
  const list = useRef<HTMLOListElement>(null);
  const { steps } = draft;

  const move = (from: number, to: number) => {
    const moved = withStepMoved(draft, from, to);
    if (moved === draft) return;
    const held = document.activeElement;
    const all = [...(list.current?.children[from]?.querySelectorAll<HTMLElement>('input, textarea, button, a') ?? [])];
    const which = all.indexOf(held as HTMLElement);
    change(moved);
    say(words.moved(to + 1, steps.length));
    // The focus goes along, to the same control; at an end that one does nothing any more.
    requestAnimationFrame(() => {
      const there = list.current?.children[to];
      const same = [...(there?.querySelectorAll<HTMLElement>('input, textarea, button, a') ?? [])][which];
      const isDead = same instanceof HTMLButtonElement && same.disabled;
      (same && !isDead ? same : elements.find(`draft-heading-${to}`))?.focus();
      there?.scrollIntoView({ block: 'nearest' });
    });
  };
  const remove = (at: number) => {
    change(withStepRemoved(draft, at));
    say(words.removed);
    requestAnimationFrame(() => {
      const next = elements.find(`draft-heading-${Math.min(at, steps.length - 2)}`);
      (next ?? elements.find('story'))?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(at, at + by);
  };
  return (
    <ol className="draft-steps" ref={list}>
      {steps.map((step, i) => {
        const key = `step ${i}`;
        const number = i + 1;
        return (
          <li key={key} onKeyDown={(event) => onKeyDown(event, i)}>
            <div className="draft-step-head">
              <strong>{words.step(number)}</strong>
              <button
                type="button"
                className="quiet"
                aria-label={words.up(number)}
                title={words.up(number)}
                disabled={i === 0}
                onClick={() => move(i, i - 1)}
              >
                ↑
              </button>
              <button
                type="button"
                className="quiet"
                aria-label={words.down(number)}
                title={words.down(number)}
                disabled={number === steps.length}
                onClick={() => move(i, i + 1)}
              >
                ↓
              </button>
              <button
                type="button"
                className="quiet"
                aria-label={words.remove(number)}
                title={words.remove(number)}
                onClick={() => remove(i)}
              >
                ×
              </button>
            </div>
            <DraftStepFields
              at={i}
              step={step}
              words={words}
              faults={faults}
              page={page}
              change={(to, typedIn) => change(withStepChanged(draft, i, to), typedIn && `${typedIn} ${i}`)}
            />
          </li>
        );
      })}
    </ol>
  );
}
