// Where the texts of a page stand: which lie over one another, and which are covered by something else.
import type { Page } from 'playwright-core';

/** What a reader unfolds over the page, and what follows the pointer: it may cover, if nothing shines through. */
const unfolded = 'details[open], [role="listbox"], [role="tooltip"], .search-sheet, .place-chooser, .fault';

/**
 * Faults as sentences. Everything is measured where it stands before anybody scrolls: what a reader moves under a head that stays in sight is not covered by
 * the page. Two texts overlap where both could be seen: what a box cuts off at its edge counts as not there, and of two texts in one scrolling box also what is
 * out of sight is compared. Boxes of text are as high as the letters, not as the lines.
 */
export function textFaults(page: Page): Promise<string[]> {
  return page.evaluate(measure, unfolded);
}

/** Runs in the page. */
function measure(unfoldedOverThePage: string): string[] {
  /** CSS pixels by which letters may touch. */
  const leeway = 2;
  /** Of the size of type: from the foot of most letters to the head of capitals, with something of the tails. */
  const letterHeight = 0.8;

  interface Box {
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  interface Line extends Box {
    parent: Element;
    words: string;
    /** What cuts off what stands out of it, from the inside to the outside. */
    clips: Element[];
  }

  // What lets a click through is seen all the same.
  const touchable = new CSSStyleSheet();
  touchable.replaceSync('* { pointer-events: auto !important; }');
  document.adoptedStyleSheets.push(touchable);

  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element) => {
    const known = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, known);
    return known;
  };
  const parentsOf = (element: Element): Element[] => {
    const parents: Element[] = [];
    for (let one: Element | null = element; one; one = one.parentElement) parents.push(one);
    return parents;
  };
  const clipsOf = (element: Element): Element[] => {
    const clips: Element[] = [];
    // What is taken out of the flow is cut off only by what it is placed in, or by what holds that.
    let placed = false;
    for (const one of parentsOf(element)) {
      const { position, overflowX, overflowY, display } = styleOf(one);
      const clipsHere =
        display !== 'inline' && display !== 'contents' && (overflowX !== 'visible' || overflowY !== 'visible');
      if (clipsHere && one !== document.body && one !== document.documentElement && !(placed && position === 'static'))
        clips.push(one);
      if (position === 'absolute' || position === 'fixed') placed = true;
      else if (position !== 'static') placed = false;
    }
    return clips;
  };
  const cut = (box: Box, clips: readonly Element[]): Box =>
    clips.reduce<Box>((rest, clip) => {
      const { left, right, top, bottom } = clip.getBoundingClientRect();
      return {
        left: Math.max(rest.left, left),
        right: Math.min(rest.right, right),
        top: Math.max(rest.top, top),
        bottom: Math.min(rest.bottom, bottom),
      };
    }, box);
  const common = (a: Box, b: Box): Box => ({
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
  });
  const isSeen = ({ left, right, top, bottom }: Box) => right - left > leeway && bottom - top > leeway;

  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (
      !parent ||
      (node.textContent ?? '').trim() === '' ||
      parent.closest('script, style, noscript, option, .unseen, .skip, [inert]')
    )
      continue;
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }))
      continue;
    range.selectNodeContents(node);
    const clips = clipsOf(parent);
    const letters = Number.parseFloat(styleOf(parent).fontSize) * letterHeight;
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const spare = Math.max(0, (bottom - top - letters) / 2);
      const box = { left, right, top: top + spare, bottom: bottom - spare };
      if (isSeen(box)) lines.push({ ...box, parent, clips, words: (node.textContent ?? '').trim() });
    }
  }

  const named = ({ parent, words }: Line) =>
    `"${words.slice(0, 40)}" (${parentsOf(parent)
      .slice(0, 4)
      .map((one) => one.getAttribute('class') || one.localName)
      .reverse()
      .join(' > ')})`;
  const overThePage = (element: Element): Element | null => {
    const sheet = element.closest(unfoldedOverThePage);
    if (!sheet) return null;
    return parentsOf(element)
      .slice(0, parentsOf(element).indexOf(sheet) + 1)
      .some(isOpaque)
      ? sheet
      : null;
  };
  const isOpaque = (element: Element) => {
    const colour = styleOf(element).backgroundColor;
    return !/^rgba\(.*, 0?\.?\d*\)$|^transparent$|\/ 0?\.\d+\)$/.test(colour);
  };
  const isInSight = ({ left, right, top, bottom }: Box) =>
    left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  const middle = ({ left, right, top, bottom }: Box): [number, number] => [(left + right) / 2, (top + bottom) / 2];

  const faults = new Set<string>();
  lines.sort((a, b) => a.top - b.top);
  lines.forEach((a, i) => {
    for (let j = i + 1; j < lines.length; j++) {
      const b = lines[j] as Line;
      if (b.top > a.bottom - leeway) break;
      if (a.parent === b.parent || !isSeen(common(a, b))) continue;
      const shared = common(
        cut(
          a,
          a.clips.filter((clip) => !clip.contains(b.parent)),
        ),
        cut(
          b,
          b.clips.filter((clip) => !clip.contains(a.parent)),
        ),
      );
      if (!isSeen(shared)) continue;
      const top = isInSight(shared) ? document.elementFromPoint(...middle(shared)) : null;
      const sheet = top && overThePage(top);
      if (sheet && sheet.contains(a.parent) !== sheet.contains(b.parent)) continue;
      faults.add(`${named(a)} and ${named(b)} lie over one another`);
    }
  });

  const isPainted = (element: Element) =>
    /^(canvas|img|video)$/.test(element.localName) ||
    (isOpaque(element) && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
  for (const line of lines) {
    const box = cut(line, line.clips);
    if (!isSeen(box) || !isInSight(box)) continue;
    const y = (box.top + box.bottom) / 2;
    for (const x of [box.left + 1, (box.left + box.right) / 2, box.right - 1]) {
      const over = document.elementsFromPoint(x, y);
      const own = over.findIndex((one) => one === line.parent || one.contains(line.parent));
      const cover = over
        .slice(0, own === -1 ? undefined : own)
        .find((one) => isPainted(one) && !line.parent.contains(one));
      if (!cover || overThePage(cover)) continue;
      faults.add(`${named(line)} is covered by ${cover.localName}.${cover.getAttribute('class') ?? ''}`);
    }
  }
  document.adoptedStyleSheets.pop();
  return [...faults];
}
