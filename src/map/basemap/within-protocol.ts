// Answers MapLibre's workers for files that the page brings along itself: a worker of a page that was opened from a disk may read nothing of that page.
import { addProtocol } from 'maplibre-gl';
import { withinScheme } from './basemap.ts';

/** Makes the addresses of `forWorkers` known to the map. */
export function answerWorkers(): void {
  addProtocol(withinScheme, async ({ url, type }, { signal }) => {
    const answer = await fetch(url.slice(`${withinScheme}://`.length), { signal });
    return { data: type === 'json' ? await answer.json() : await answer.arrayBuffer() };
  });
}
