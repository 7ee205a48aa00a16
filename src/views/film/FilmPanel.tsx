// The film in the left column, or on a phone under the map: what it rests at now, how to go on, and all its stops.
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { FilmWords } from '../../messages/en/film.ts';
import { loadFilmWords } from '../../messages/film-words.ts';
import type { FilmScene } from '../../scene/film-scene.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Observable } from '../../state/observable.ts';
import { useAtlas, useObservable } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { stepByArrow } from '../parts/step-by-arrow.ts';
import { useBackToList } from '../parts/use-back-to-list.ts';
import { useMedia } from '../parts/use-media.ts';
import { ChapterCard, RecordCard, RunningCard } from './FilmCards.tsx';
import { FilmEnd } from './FilmEnd.tsx';
import { FilmStops } from './FilmStops.tsx';
import './film.css';

interface FilmPanelProps {
  live: Observable<Scene>;
  /** The address has opened it, still: it neither takes the focus nor goes on. Emptied when it has been shown. */
  byAddress: RefObject<boolean>;
}

export function FilmPanel(props: FilmPanelProps) {
  const { language } = useAtlas().messages;
  return (
    <LazyPart name={`src/messages/${language}/film.ts`} open={() => loadFilmWords(language)}>
      {(words) => <Stage {...props} words={words} />}
    </LazyPart>
  );
}

function Stage({ live, byAddress, words }: FilmPanelProps & { words: FilmWords }) {
  const { send, elements } = useAtlas();
  const scene = useObservable(live);
  const backToList = useBackToList();
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const body = useRef<HTMLElement>(null);
  const { film, state } = scene;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the film has been opened.
  useLayoutEffect(() => {
    const isByAddress = byAddress.current;
    byAddress.current = false;
    if (isByAddress) return;
    (body.current?.querySelector<HTMLElement>('.film-go') ?? body.current)?.focus({ preventScroll: true });
    if (!isStill) send({ type: 'film-resumed' });
  }, []);

  if (!film || !state.film) return null;
  const { moving } = state.film;
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = stepByArrow(event);
    if (direction) send({ type: 'film-stepped', direction });
    if (event.key !== 'Escape' || event.defaultPrevented || !moving) return;
    event.preventDefault();
    send({ type: 'film-paused' });
  };
  const leave = () => {
    send({ type: 'film-left' });
    backToList();
  };
  return (
    <section
      className="film"
      id={elements.idOf('film')}
      tabIndex={-1}
      ref={body}
      aria-label={words.title}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2>{words.title}</h2>
        <button type="button" className="quiet" onClick={leave}>
          {words.leave}
        </button>
      </header>
      <div className="film-card" aria-live={moving ? 'off' : 'polite'}>
        <Card scene={scene} film={film} words={words} />
      </div>
      {film.stop.type !== 'end' && <p className="small film-spread">{words.spread(film.spread)}</p>}
      <Controls film={film} moving={moving} isStill={isStill} words={words} />
      {isStill && <p className="small">{words.still}</p>}
      <Stops scene={scene} film={film} isStill={isStill} words={words} />
    </section>
  );
}

function Card({ scene, film, words }: { scene: Scene; film: FilmScene; words: FilmWords }) {
  const record = scene.filmRecord();
  if (film.course.rests === 0) return <p>{words.nothing}</p>;
  if (film.isRunning) return <RunningCard words={words} />;
  if (film.stop.type === 'end') return <FilmEnd scene={scene} film={film} words={words} />;
  if (record) return <RecordCard record={record} lit={scene.places[film.lit] ?? null} words={words} />;
  return film.chapter && <ChapterCard periods={scene.periods} film={film} chapter={film.chapter} words={words} />;
}

interface ControlsProps {
  film: FilmScene;
  moving: boolean;
  isStill: boolean;
  words: FilmWords;
}

function Controls({ film, moving, isStill, words }: ControlsProps) {
  const { send } = useAtlas();
  const { stops, rests } = film.course;
  const isFirst = film.stop === stops[0];
  const isEnd = film.stop.type === 'end';
  const go = moving ? words.pause : isEnd ? words.again : words.play;
  return (
    <nav className="film-steps" aria-label={words.told(film.told, rests)}>
      <button
        type="button"
        className="quiet"
        disabled={isFirst}
        onClick={() => send({ type: 'film-stepped', direction: -1 })}
      >
        {words.previous}
      </button>
      {!isStill && (
        <button
          type="button"
          className="film-go"
          title={go}
          aria-label={go}
          disabled={rests === 0}
          onClick={() => send({ type: moving ? 'film-paused' : 'film-resumed' })}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={moving ? 'M4 3h3v10H4zM9 3h3v10H9z' : 'M4 2.5 13.5 8 4 13.5z'} />
          </svg>
        </button>
      )}
      <span aria-hidden="true">{words.told(film.told, rests)}</span>
      <button
        type="button"
        className="quiet"
        disabled={isEnd}
        onClick={() => send({ type: 'film-stepped', direction: 1 })}
      >
        {words.next}
      </button>
    </nav>
  );
}

/** Without motion the stops stand unfolded: they are the slides. */
function Stops({ scene, film, isStill, words }: { scene: Scene; film: FilmScene; isStill: boolean; words: FilmWords }) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? isStill;
  return (
    <details open={isOpen} onToggle={({ currentTarget: { open } }) => open !== isOpen && setChosen(open)}>
      <summary>{words.stops}</summary>
      {isOpen && <FilmStops periods={scene.periods} rowOf={scene.filmRow} course={film.course} at={film.stop.at} />}
    </details>
  );
}
