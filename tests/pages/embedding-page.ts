// A page that is not ours, with the codes of the atlas in it: three frames and two elements, of two editions and two languages. `?atlas=` says where the
// atlas is; a page like this would have it written in the codes.
import '../../packages/element/element.js';
import { elementCode, frameCode } from '../../src/model/embed-code.ts';

const atlas = new URLSearchParams(location.search).get('atlas') ?? '';
const text = { title: 'Records of the atlas', link: `${atlas}?from=1918-09-01`, citation: 'Red Terror Atlas.' };
const frame = (query: string) => frameCode(`${atlas}embed.html?${query}`, text);
const script = 'element.js';
const element = (view: string, show: string) =>
  elementCode({ name: 'red-terror-atlas', script }, { view, show }, text)
    .replace(/<script.*\n/, '')
    .replace('<red-terror-atlas', `<red-terror-atlas src="${atlas}"`);

const codes = [
  frame('from=1918-09-01&to=1918-10-31&lang=en&map=3.2/55/45&show=map,time'),
  frame('from=1918-09-01&to=1918-10-31&lang=ru&asof=2026.1&show=list'),
  frame('event=kharkov-executions-1919-12&lang=en&asof=2026.1&show=record,list'),
  element('?from=1918-09-01&to=1918-10-31&lang=en', 'list,record'),
  element('?from=1918-09-01&to=1918-10-31&lang=ru&asof=2026.1', 'list'),
];

export interface EmbeddingWindow {
  /** What came from anywhere, as the page around heard it: which frame it came from, and what was said. */
  heard: { from: number; data: unknown }[];
  /** What the elements told of. */
  told: { element: number; at: string }[];
  open(element: number, view: string): void;
  /** Puts one more frame at the end, and says something to it. */
  addFrame(query: string): void;
  sayToLast(message: unknown): void;
}

const parts = document.getElementById('parts') as HTMLElement;
parts.innerHTML = codes.join('\n<p>Between them stands a paragraph of the lesson.</p>\n');
const elements = [...document.querySelectorAll('red-terror-atlas')];
const framesIn = (): Window[] =>
  [
    ...document.querySelectorAll('iframe'),
    ...elements.map(({ shadowRoot }) => shadowRoot?.querySelector('iframe')),
  ].map((one) => one?.contentWindow as Window);

const stage: EmbeddingWindow = {
  heard: [],
  told: [],
  open: (element, view) => elements[element]?.open(view),
  addFrame: (query) => parts.insertAdjacentHTML('beforeend', frame(query).replace('loading="lazy"', '')),
  sayToLast: (message) => [...document.querySelectorAll('iframe')].at(-1)?.contentWindow?.postMessage(message, '*'),
};
elements.forEach((one, element) => {
  one.addEventListener('at', ({ detail }) => stage.told.push({ element, at: detail.at }));
});
addEventListener('message', ({ source, data }) => {
  stage.heard.push({ from: framesIn().indexOf(source as Window), data });
});
// As a page does that begins with its own field.
document.getElementById('notes')?.focus();
Object.assign(window, { stage });
