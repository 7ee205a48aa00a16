// A story while it is written, in the left column beside the live map. What is wrong with it is said beside the line, by the checks of the build.
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { WritingWords } from '../../messages/en/writing.ts';
import { loadWritingWords, writingWordsName } from '../../messages/story-words.ts';
import { changed, changesOf, redone, undone } from '../../model/draft-changes.ts';
import { draftStory } from '../../model/story.ts';
import { emptyDraft, type StoryDraft } from '../../model/story-draft.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas, useObservable } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { useBackToList } from '../parts/use-back-to-list.ts';
import { DraftFile } from './DraftFile.tsx';
import { DraftHead } from './DraftHead.tsx';
import { DraftSteps } from './DraftSteps.tsx';
import { useDraftFaults } from './use-draft-faults.ts';
import './story.css';
import './writing.css';

export function WritingPanel({ page }: { page: SettledScene }) {
  const { messages, stories } = useAtlas();
  return (
    <LazyPart name={writingWordsName(messages.language)} open={() => loadWritingWords(messages.language)}>
      {(words) => (
        <LazyPart name="src/stories/check-draft.ts" open={stories.openChecks}>
          {(check) => <Writing page={page} words={words} check={check} />}
        </LazyPart>
      )}
    </LazyPart>
  );
}

/** What the parts of the panel change the draft with. */
export interface DraftEditing {
  draft: StoryDraft;
  words: WritingWords;
  /** @param typedIn name of the field that was typed in; without it the change is undone by itself */
  change: (draft: StoryDraft, typedIn?: string) => void;
  say: (sentence: string) => void;
}

interface WritingProps {
  page: SettledScene;
  words: WritingWords;
  check: Parameters<typeof useDraftFaults>[0];
}

function Writing({ page, words, check }: WritingProps) {
  const { stories, send, elements } = useAtlas();
  const { drafts } = stories;
  const backToList = useBackToList();
  const kept = useObservable(drafts);
  const changes = kept.changes ?? changesOf(emptyDraft(stories.edition));
  const draft = changes.now;
  const { writing } = page.state;
  const [tellsAll, tellAll] = useState(writing?.isRead ?? false);
  // Another story is another form, whose fields nobody has left.
  const [form, setForm] = useState(0);
  const { faults, count } = useDraftFaults(check, draft, tellsAll);
  const [sentence, say] = useState('');
  const body = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  // To the step that was added, or to the head of what was opened.
  useLayoutEffect(() => {
    if (!writing) return;
    const step = writing.step === null ? null : elements.find(`draft-heading-${writing.step}`);
    if (step) {
      step.focus({ preventScroll: true });
      step.closest('li')?.scrollIntoView({ block: 'nearest' });
    } else if (!body.current?.contains(document.activeElement)) heading.current?.focus();
  }, [writing, elements]);

  const change: DraftEditing['change'] = (next, typedIn) => {
    say('');
    drafts.change(changed(changes, next, typedIn ? { field: typedIn, at: Date.now() } : null));
  };
  const takeBack = () => drafts.change(undone(changes));
  const doAgain = () => drafts.change(redone(changes));
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'z' && !event.shiftKey) takeBack();
    else doAgain();
  };
  const close = () => {
    send({ type: 'writing-closed' });
    backToList();
  };
  const editing: DraftEditing = { draft, words, change, say };
  const begin = () => {
    change(emptyDraft(stories.edition));
    say(words.begun);
    tellAll(false);
    setForm(form + 1);
  };
  const isWhole = draft.steps.length > 0 && count === 0;
  return (
    <section
      className="story writing"
      id={elements.idOf('story')}
      tabIndex={-1}
      ref={body}
      aria-label={words.region}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {words.region}
        </h2>
        <button type="button" className="quiet" onClick={close}>
          {words.close}
        </button>
      </header>
      <p className="small">{kept.isKept ? words.kept : words.notKept}</p>
      <div className="writing-tools">
        <button type="button" className="quiet" disabled={changes.past.length === 0} onClick={takeBack}>
          {words.undo}
        </button>
        <button type="button" className="quiet" disabled={changes.future.length === 0} onClick={doAgain}>
          {words.redo}
        </button>
        <button
          type="button"
          className="quiet"
          disabled={draft.steps.length === 0}
          onClick={() => stories.open(draftStory, 1)}
        >
          {words.read}
        </button>
        <DraftFile {...editing} tellAll={tellAll} begin={begin} />
      </div>
      <p className="small writing-said" role="status">
        {sentence}
      </p>
      {isWhole && <p className="small">{words.allSound}</p>}
      {tellsAll && count > 0 && <p className="small draft-fault">{words.toMend(count)}</p>}
      <DraftHead key={form} {...editing} faults={faults} />
      <h3>{words.steps}</h3>
      {draft.steps.length === 0 && <p className="small">{words.noSteps}</p>}
      <DraftSteps {...editing} faults={faults} page={page} />
      <button type="button" className="quiet writing-add" onClick={stories.addView}>
        {words.addView}
      </button>
      <p className="small">{words.keys}</p>
    </section>
  );
}
