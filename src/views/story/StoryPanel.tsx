// A story beside the map: one step at a time, with its notes. Buttons, arrow keys and the list of steps lead on; whoever has wandered off comes back.
import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { windowInDays } from '../../messages/date-words.ts';
import type { StoryWords } from '../../messages/en/story.ts';
import { loadStoryWords, storyWordsName } from '../../messages/story-words.ts';
import type { DraftChecker } from '../../model/checked-draft.ts';
import type { Story } from '../../model/story.ts';
import { draftStory, stepAddress } from '../../model/story.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import { isAtStep, type StoryPlace } from '../../state/story-place.ts';
import { useAtlas, useObservable } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { stepByArrow } from '../parts/step-by-arrow.ts';
import { useBackToList } from '../parts/use-back-to-list.ts';
import { StoryComing } from './StoryComing.tsx';
import { StoryNotes } from './StoryNotes.tsx';
import { StoryQuestion } from './StoryQuestion.tsx';
import { StoryText } from './StoryText.tsx';
import { storyTexts, textsAddress } from './story-texts.ts';
import './story.css';

interface StoryPanelProps {
  state: AtlasState;
  place: StoryPlace;
  /** The step that the page was opened with: it does not pull the focus. Emptied when it has been shown. */
  openedWith: RefObject<string | null>;
}

export function StoryPanel(props: StoryPanelProps) {
  const { messages, stories } = useAtlas();
  const whileMissing = (missing: ReactNode) => <StoryComing id={props.place.id} missing={missing} />;
  return (
    <LazyPart
      name={storyWordsName(messages.language)}
      open={() => loadStoryWords(messages.language)}
      whileMissing={whileMissing}
    >
      {(words) =>
        props.place.id === draftStory ? (
          <LazyPart name="src/stories/check-draft.ts" open={stories.openChecks} whileMissing={whileMissing}>
            {(check) => <DraftReader {...props} words={words} check={check} />}
          </LazyPart>
        ) : (
          <LazyPart {...storyTexts(textsAddress(stories.files, messages.reading))} whileMissing={whileMissing}>
            {(all) => {
              const story = all.find(({ id }) => id === props.place.id);
              return story ? <Reader {...props} story={story} words={words} /> : null;
            }}
          </LazyPart>
        )
      }
    </LazyPart>
  );
}

/** The draft as its readers will read it. */
function DraftReader({ check, ...props }: StoryPanelProps & { words: StoryWords; check: DraftChecker }) {
  const { changes } = useObservable(useAtlas().stories.drafts);
  const story = useMemo(() => changes && check(changes.now).story, [changes, check]);
  return story && <Reader {...props} story={story} />;
}

function Reader({ state, place, openedWith, story, words }: StoryPanelProps & { story: Story; words: StoryWords }) {
  const { messages, stories, send, elements } = useAtlas();
  const backToList = useBackToList();
  const body = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { from, to } = state.window;
  const { step } = place;
  const steps = story.steps.length;
  const shown = story.steps[step - 1];
  const key = `${story.id} ${step}`;
  const isDraft = story.id === draftStory;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves with the step, not with every change of the page.
  useLayoutEffect(() => {
    const isFirst = openedWith.current === key;
    openedWith.current = null;
    if (isFirst) return;
    body.current?.parentElement?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    // On a phone the step stands under the map.
    body.current?.scrollIntoView({ block: 'start' });
  }, [key]);

  const goTo = (to: number) => {
    if (to >= 1 && to <= steps) stories.open(story.id, to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = stepByArrow(event);
    if (by) goTo(step + by);
  };
  const leave = () => {
    send({ type: 'story-left' });
    backToList();
  };
  const writeOn = () => {
    send({ type: 'story-left' });
    send({ type: 'writing-opened', step: step - 1, isRead: true });
  };
  const noteId = (note: number) => `story-note-${note}`;
  if (!shown) return null;
  const ofText = shown.notes.slice(0, shown.notes.length - (shown.asked?.notesOfAnswer ?? 0));
  const isAsked = story.steps.some(({ asked }) => asked !== null);
  return (
    <section
      className="story"
      id={elements.idOf('story')}
      tabIndex={-1}
      ref={body}
      aria-label={words.region}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2 lang={story.language}>
          <Mixed text={story.title} />
        </h2>
        {isDraft && (
          <button type="button" className="quiet" onClick={writeOn}>
            {words.writeOn}
          </button>
        )}
        <button type="button" className="quiet" onClick={leave}>
          {words.leave}
        </button>
        {step === 1 && (
          <p className="lede" lang={story.language}>
            <Mixed text={story.lede} />
          </p>
        )}
      </header>
      <p className="story-step small">
        {words.step(step, steps)} · {windowInDays(from, to, messages, state.dating).join(' · ')}
      </p>
      <h3 ref={heading} tabIndex={-1} lang={story.language}>
        <Mixed text={shown.heading} />
      </h3>
      <p className="wandered" aria-live="polite">
        {!isAtStep(state) && (
          <>
            {words.wandered(step)}{' '}
            <button type="button" className="link" onClick={() => goTo(step)}>
              {words.back}
            </button>
          </>
        )}
      </p>
      <div className="story-text" lang={story.language}>
        <StoryText blocks={shown.blocks} words={words} noteId={noteId} />
      </div>
      <StoryQuestion key={key} step={shown} language={story.language} words={words} noteId={noteId} />
      {ofText.length > 0 && <h4>{words.notes}</h4>}
      <StoryNotes notes={ofText} words={words} noteId={noteId} />
      {/* What is to come is seen at the beginning. */}
      <details open={step === 1}>
        <summary>{words.allSteps}</summary>
        <ol>
          {story.steps.map((one, i) => (
            <li key={one.heading} lang={story.language}>
              <a href={stepAddress(story.id, i + 1)} aria-current={i + 1 === step ? 'step' : undefined}>
                <Mixed text={one.heading} />
              </a>
            </li>
          ))}
        </ol>
      </details>
      {isAsked && (
        <p className="small story-class">
          <label>
            <input
              type="checkbox"
              checked={state.inClass}
              onChange={() => send({ type: 'class-chosen', inClass: !state.inClass })}
            />
            {words.classMode}
          </label>
          {!isDraft && (
            <>
              {' '}
              <a href={sheetOf(story, 'pupils', messages.recordLanguage)}>{words.sheets.pupils}</a> ·{' '}
              <a href={sheetOf(story, 'teachers', messages.recordLanguage)}>{words.sheets.teachers}</a>
            </>
          )}
        </p>
      )}
      <p className="small">
        <Mixed text={words.by(story.authors, story.edition)} />
        {!isDraft && (
          <>
            {' '}
            · <a href={pageOf(story, messages.recordLanguage)}>{words.asPage}</a>
          </>
        )}
      </p>
      <nav className="story-steps" aria-label={words.step(step, steps)}>
        <button type="button" className="quiet" disabled={step === 1} onClick={() => goTo(step - 1)}>
          {words.previous}
        </button>
        <span aria-hidden="true">
          {step} / {steps}
        </span>
        <button type="button" className="quiet" disabled={step === steps} onClick={() => goTo(step + 1)}>
          {words.next}
        </button>
      </nav>
    </section>
  );
}

/** Readable without a script; beside the page of the atlas. */
const pageOf = ({ id, language }: Story, recordLanguage: string): string =>
  `stories/${language === recordLanguage ? id : `${id}.${language}`}.html`;

/** The sheets to be printed for a class, beside it. */
const sheetOf = ({ id, ...story }: Story, sheet: 'pupils' | 'teachers', recordLanguage: string): string =>
  pageOf({ ...story, id: `${id}-${sheet}` }, recordLanguage);
