// Makes the film of a play: a picture for each of its days, painted from a map of the film's own, in the page's colours and letters.
import type { Messages } from '../../messages/en/messages.ts';
import type { Source } from '../../model/source.ts';
import type { TimeWindow } from '../../model/time-span.ts';
import { cameraIn, type FilmMapOpener } from '../../scene/film-map.ts';
import type { MapPicture } from '../../scene/map-picture.ts';
import { createSceneMaker, type Scene, type SettledScene } from '../../scene/scene.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import { playedThrough } from '../../state/played-through.ts';
import { countedInView } from '../parts/counted-words.ts';
import { encodeFilm, type FilmCodec } from './encode-film.ts';
import { type FilmWords, filmSize, layOutFilm, paintMoment, paintStanding } from './film-picture.ts';
import { lookOf } from './picture-letters.ts';

export interface FilmProgress {
  done: number;
  all: number;
}

interface RecordOptions {
  page: SettledScene;
  /** The page's map as it stands: the film shows the same part of the world. */
  picture: MapPicture;
  openMap: FilmMapOpener;
  codec: FilmCodec;
  messages: Messages;
  /** The words of the film. @param texts those that the records of all its dates stand in */
  wordsOf: (texts: readonly Source[]) => FilmWords;
  datesOf: (window: TimeWindow) => string;
  /** Element whose colours and lettering the film takes. */
  styled: Element;
  signal: AbortSignal;
  onProgress: (progress: FilmProgress) => void;
}

/** The view itself, with nothing of what the reader does in the page at the moment. */
const filmedState = (state: AtlasState): AtlasState => ({
  ...state,
  ...{ beside: null, film: null, story: null, selection: { type: 'none' }, cameraRequest: null, drawing: null },
  ...{ pointedPlace: null, pointedEvent: null, choice: [] },
});

function textsOf(scene: Scene): Source[] {
  const ids = scene
    .settled()
    .records()
    .flatMap(({ claims }) => claims.map(({ source }) => source));
  return [...new Set(ids)].flatMap((id) => scene.sources.get(id) ?? []);
}

/** Of countries the map draws nothing: what is known of them alone is said by name. */
function countIn({ state, first, counted, places, homeCountry, otherCountries }: Scene, messages: Messages): string {
  const placesInWindow = counted.reduce((sum, count) => sum + Number(count > 0), 0);
  const page = { state, placesInWindow, recordsInWindow: first.records, besideCounts: null };
  const countries = [homeCountry, ...otherCountries].flatMap((country) => {
    const count = counted[country] ?? 0;
    return count > 0 ? [`${places[country]?.title} ${messages.number(count)}`] : [];
  });
  return [countedInView(page, messages), ...countries].join(' · ');
}

/** `null` where it is given up. Rejects where the map of the film or the encoder fails, and with a `PartMissing`. */
export async function recordPlay(options: RecordOptions): Promise<Blob | null> {
  const { page, picture, openMap, codec, messages, styled, signal, onProgress } = options;
  const { axis, a } = page.views;
  const sceneFor = createSceneMaker(a.lookup, axis);
  const look = lookOf(styled);
  const states = playedThrough(filmedState(page.state), a.lookup, axis);
  const begun = states[0] as AtlasState;
  const windows = states.map(({ window }) => window);
  const whole = { from: Math.min(...windows.map(({ from }) => from)), to: Math.max(...windows.map(({ to }) => to)) };
  const words = options.wordsOf(textsOf(sceneFor({ ...begun, window: whole })));
  const letters = [words.title, options.datesOf(whole), ...words.notes, ...words.credits].join('');
  await Promise.all([look.serif, look.sans].map((family) => document.fonts.load(`16px ${family}`, letters)));

  const canvas = Object.assign(document.createElement('canvas'), filmSize);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('the browser gives no canvas to paint on');
  const layout = layOutFilm(pen, picture, words, messages, look);
  const camera = begun.camera && cameraIn(begun.camera, picture, layout.map);
  const map = await openMap(sceneFor({ ...begun, camera }), layout.map, signal);
  try {
    paintStanding(pen, layout, map.picture, words, messages, look);
    return await encodeFilm({
      ...{ canvas, codec, title: words.title, signal },
      ...{ pictures: states.length, perSecond: begun.way.speed },
      paint(n) {
        const scene = sceneFor({ ...(states[n] as AtlasState), camera });
        paintMoment(pen, layout, look, {
          map: map.frame(scene),
          dates: options.datesOf(scene.state.window),
          count: countIn(scene, messages),
          share: n / Math.max(1, states.length - 1),
        });
      },
      onProgress: (done) => onProgress({ done, all: states.length }),
    });
  } finally {
    map.close();
  }
}
