// The codes by which a view is shown in another page, as HTML to paste. In each stand a plain link and the citation, for hosts that take frames and scripts out.

export interface EmbedText {
  /** What the view shows, in words. */
  title: string;
  /** Address of the view in the atlas. */
  link: string;
  citation: string;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] as string);

const linkAndCitation = ({ title, link, citation }: EmbedText) =>
  `<a href="${escaped(link)}">${escaped(title)}</a>. ${escaped(citation)}`;

/** CSS pixels: room for the map, the time control and the sources under them. */
const height = 600;

/** @param address of the frame */
export function frameCode(address: string, text: EmbedText): string {
  return `<iframe src="${escaped(address)}" title="${escaped(text.title)}" width="100%" height="${height}" loading="lazy" style="border: 0">
${linkAndCitation(text)}
</iframe>`;
}

/** File beside the page that defines the element. */
export const elementScript = 'element.js';

/** The element is called as the atlas is; a name of one word would be no element of somebody's own (HTML, custom elements). */
export const elementName = (atlas: string): string => (atlas.includes('-') ? atlas : `${atlas}-atlas`);

/** @param shown parameters of the view, and parts of the atlas, joined by commas */
export function elementCode(
  { name, script }: { name: string; script: string },
  shown: { view: string; show: string },
  text: EmbedText,
): string {
  const attributes = Object.entries({ ...shown, label: text.title }).map(
    ([key, value]) => `${key}="${escaped(value)}"`,
  );
  return `<script type="module" src="${escaped(script)}"></script>
<${name} ${attributes.join(' ')} style="height: ${height}px">
${linkAndCitation(text)}
</${name}>`;
}

/** @param file name of the saved picture @param alternative what it shows, in words */
export function pictureCode(file: string, alternative: string, text: EmbedText): string {
  return `<figure>
<a href="${escaped(text.link)}"><img src="${escaped(file)}" alt="${escaped(alternative)}" style="max-width: 100%"></a>
<figcaption>${linkAndCitation(text)}</figcaption>
</figure>`;
}
