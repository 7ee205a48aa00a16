// The colours and the lettering of a picture that is painted on a canvas: those of the page, in lines that fit.

export interface Look {
  paper: string;
  ink: string;
  soft: string;
  serif: string;
  sans: string;
}

export function lookOf(page: Element): Look {
  const style = getComputedStyle(page);
  const value = (name: string) => style.getPropertyValue(name).trim();
  return {
    ...{ paper: value('--paper'), ink: value('--ink'), soft: value('--ink-soft') },
    ...{ serif: value('--serif'), sans: value('--sans') },
  };
}

/** Breaks by the letters as they are; what is longer than a line, such as an address, is broken inside. */
export function linesOf(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (words: string) => pen.measureText(words).width <= width;
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (!fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}
