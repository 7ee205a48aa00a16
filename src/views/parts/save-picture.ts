// Saves a drawing on the page as a picture of its own: SVG or PNG, with title, what it shows, sources and attribution, and nothing fetched.
import { saveBytes } from './save-file.ts';
import { wrapWords } from './wrap-words.ts';

export interface Caption {
  title: string;
  /** Under the title: what is shown, the time window. */
  description: readonly string[];
  /** Under the drawing: sources, attribution, the address it was made at. */
  credits: readonly string[];
}

export type PictureForm = 'svg' | 'png';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Style that a drawing takes from the page's style sheets, as attributes of SVG. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
];

const margin = 16;
const sizes = { title: 18, text: 12 };
/** Pixels of a PNG for each of the drawing's. */
const density = 2;

/** Outside the page its lettering is at hand on few machines: any serif stands in for it … */
function facesOf(family: string): string {
  const [face] = family.split(',');
  return `${face}, "Times New Roman", serif`;
}

/** … and is set as long as the page sets it, so that a wide letter runs over nothing. */
function keepLength(text: Element, length: number): void {
  if (length === 0) return;
  text.setAttribute('textLength', length.toFixed(1));
  text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
}

function carryStyle(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of carried) to.setAttribute(name, style.getPropertyValue(name));
  to.setAttribute('font-family', facesOf(style.fontFamily));
  if (from instanceof SVGTextElement) keepLength(to, from.getComputedTextLength());
  for (const name of ['class', 'style', 'aria-labelledby', 'id', 'role']) to.removeAttribute(name);
  Array.from(from.children).forEach((child, n) => {
    const copy = to.children[n];
    if (copy) carryStyle(child, copy);
  });
}

function element(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const made = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

/** Lines of text from `top` down; tells where they end. */
function lettered(
  into: Element,
  texts: readonly string[],
  top: number,
  look: { width: number; size: number; family: string; fill: string },
): number {
  const { size, family, fill } = look;
  const width = look.width - 2 * margin;
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = `${size}px ${family}`;
  let y = top;
  for (const line of texts.flatMap((text) => wrapWords(text, width, size))) {
    y += size * 1.35;
    const attributes = { x: margin, y, fill, 'font-size': size, 'font-family': facesOf(family) };
    const text = element('text', attributes, line);
    keepLength(text, Math.min(width, pen?.measureText(line).width ?? width));
    into.append(text);
  }
  return y;
}

/** The drawing with its caption, independent of the page. Colours are those on the screen. */
export function pictureOf(drawing: SVGSVGElement, caption: Caption): SVGSVGElement {
  const { width: drawn, height } = drawing.getBoundingClientRect();
  const width = Math.ceil(drawn) + 2 * margin;
  const page = getComputedStyle(drawing.closest('[data-theme]') ?? document.body);
  const [ink, soft] = [page.getPropertyValue('--ink').trim(), page.getPropertyValue('--ink-soft').trim()];
  const look = { width, family: page.getPropertyValue('--serif'), fill: ink };
  const picture = element('svg', { xmlns: svgNamespace, width }) as SVGSVGElement;
  const paper = element('rect', { width, fill: page.backgroundColor });
  const words = [...caption.description, ...caption.credits].join(' ');
  picture.append(element('title', {}, caption.title), element('desc', {}, words), paper);
  const under = lettered(picture, [caption.title], margin / 2, { ...look, size: sizes.title });
  const top = lettered(picture, caption.description, under, { ...look, size: sizes.text, fill: soft }) + margin / 2;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  carryStyle(drawing, copy);
  for (const [key, value] of Object.entries({ x: margin, y: top, width: drawn, height }))
    copy.setAttribute(key, String(value));
  picture.append(copy);
  const end = lettered(picture, caption.credits, top + height, { ...look, size: sizes.text, fill: soft }) + margin;
  for (const sheet of [picture, paper]) sheet.setAttribute('height', String(Math.ceil(end)));
  picture.setAttribute('viewBox', `0 0 ${width} ${Math.ceil(end)}`);
  return picture;
}

async function paintedAs(picture: SVGSVGElement, text: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Number(picture.getAttribute('width')) * density;
  canvas.height = Number(picture.getAttribute('height')) * density;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png');
  });
}

/** A name that any disk takes: small Latin letters, figures and hyphens. */
export function fileNameOf(title: string, form: PictureForm | 'webm'): string {
  const plain = title.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const stem = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return `${stem || 'picture'}.${form}`;
}

/** Hands the picture to the reader's browser as a file and gives its name. Rejects if the browser cannot paint it. */
export async function savePicture(drawing: SVGSVGElement, caption: Caption, form: PictureForm): Promise<string> {
  const picture = pictureOf(drawing, caption);
  const text = new XMLSerializer().serializeToString(picture);
  const blob = form === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : await paintedAs(picture, text);
  const name = fileNameOf(caption.title, form);
  saveBytes(name, blob);
  return name;
}
