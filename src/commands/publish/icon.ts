// The mark of the atlas: a place and its ring, as on the map.

const paper = '#fbf7ec';
const madder = '#8f2a2a';

/** SVG text; square, with a ground, so that it can be seen on any screen. */
export function iconSvg(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
  <rect width="64" height="64" fill="${paper}"/>
  <circle cx="32" cy="32" r="21" fill="none" stroke="${madder}" stroke-width="5"/>
  <circle cx="32" cy="32" r="9" fill="${madder}"/>
</svg>
`;
}
