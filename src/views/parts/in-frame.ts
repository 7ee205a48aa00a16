// An atlas in a frame of another page moves that page by nothing: neither by the wheel, nor by bringing its own parts into sight.

export const isFramed = (): boolean => window.parent !== window;

const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);

/** As the browser's `scrollIntoView`, which in a frame scrolls the page around it too, where both are of one site. */
export function bringIntoSight(element: Element, block: 'start' | 'center'): void {
  if (!isFramed()) {
    element.scrollIntoView({ block });
    return;
  }
  const margin = Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
  for (let box = element.parentElement; box !== null; box = box.parentElement) {
    if (!scrolls(box)) continue;
    const [inside, outside] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
    const spare = block === 'center' ? (outside.height - inside.height) / 2 : margin;
    box.scrollTop += inside.top - outside.top - spare;
  }
}
