// Where something stands in a JSON file: `features[3].properties.events[0].title`, as Issues show it.

export type PathStep = string | number;

const plainKey = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;
const longestKey = 60;

export function pathText(steps: readonly PropertyKey[]): string {
  let text = '';
  for (const step of steps) {
    if (typeof step === 'number') text += `[${step}]`;
    else {
      const key = String(step).slice(0, longestKey);
      if (!plainKey.test(key)) text += `[${JSON.stringify(key)}]`;
      else text += text === '' ? key : `.${key}`;
    }
  }
  return text;
}

export function joinPath(base: string, inside: string): string {
  if (base === '' || inside === '') return base + inside;
  return inside.startsWith('[') ? base + inside : `${base}.${inside}`;
}

/** True if `path` is `base` or stands inside it. */
export function isInside(path: string, base: string): boolean {
  if (base === '') return true;
  return path === base || (path.startsWith(base) && (path[base.length] === '.' || path[base.length] === '['));
}
