// The two shaders that draw the marks of many places: what `record-layers.ts` says in expressions, said to the graphics card.
import { markLook } from '../look/mark-look.ts';
import { markBits, placeBits } from './place-columns.ts';

/** What is drawn in one pass over the places: one after the other, as MapLibre's layers are. */
export const markPasses = { ring: 0, mark: 1, selected: 2 } as const;

/** GLSL float literals need a decimal point. */
const f = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));

const { radius, stroke, opacity, selected, ring } = markLook;

/** As `steppedRadius` in mark-look.ts: from the largest step down. */
const steppedRadius = radius.steps.reduce(
  (smaller, step) => `(count >= ${f(step.from)} ? ${f(step.radius)} : ${smaller})`,
  f(radius.withoutRecords),
);

/** Places in a row of the textures: one place is one texel. A texture is at least 2,048 texels wide everywhere. */
export const placesInRow = 1024;

/**
 * One square for each place, four vertices a place by their numbers: what is drawn of it is fetched from textures. Not instances of one
 * square: a driver that draws each instance by itself (software rendering does) is slower by ten times.
 */
export const vertexShader = `#version 300 es
precision highp float;
precision highp int;
precision highp usampler2D;
uniform sampler2D u_positions;
uniform usampler2D u_kinds;
uniform usampler2D u_marks;
uniform mat4 u_matrix;
uniform float u_world;
uniform vec2 u_pixel;
uniform float u_scale;
uniform bool u_sites;
uniform int u_pass;
uniform vec3 u_markColour;
uniform vec3 u_paper;
uniform vec3 u_inkSoft;
uniform vec3 u_accent;
out vec2 v_corner;
flat out float v_radius;
flat out float v_stroke;
flat out vec4 v_fillColour;
flat out vec4 v_strokeColour;

void main() {
  int place = gl_VertexID >> 2;
  ivec2 texel = ivec2(place % ${placesInRow}, place / ${placesInRow});
  uint kind = texelFetch(u_kinds, texel, 0).r;
  uint mark = texelFetch(u_marks, texel, 0).r;
  float count = float(mark >> ${markBits.countShift}u);
  bool hasRecords = count > 0.0;
  bool isCertain = (mark & ${markBits.certain}u) != 0u;
  bool hasDeeds = (mark & ${markBits.deeds}u) != 0u;
  bool isShown = (kind & ${placeBits.outlined}u) == 0u && (u_sites || (kind & ${placeBits.site}u) == 0u);

  v_radius = u_scale * ${steppedRadius};
  float reach;
  if (u_pass == ${markPasses.mark}) {
    v_stroke = hasRecords ? ${f(stroke.width)} : ${f(stroke.widthWithoutRecords)};
    float full = !hasRecords ? 0.0 : isCertain ? ${f(opacity.certain)} : hasDeeds ? ${f(opacity.possibleDeed)} : ${f(opacity.possible)};
    v_fillColour = vec4(hasDeeds ? u_markColour : u_paper, 1.0) * full;
    v_strokeColour = vec4(hasRecords ? u_markColour : u_inkSoft, 1.0) * (hasRecords ? ${f(stroke.opacity)} : ${f(stroke.opacityWithoutRecords)});
    reach = v_radius + v_stroke;
  } else if (u_pass == ${markPasses.selected}) {
    v_radius += ${f(selected.gap)};
    v_stroke = ${f(selected.width)};
    v_fillColour = vec4(0.0);
    v_strokeColour = vec4(u_accent, 1.0);
    reach = v_radius + v_stroke;
  } else {
    isShown = isShown && hasRecords && (kind & ${placeBits.approximate}u) != 0u;
    v_stroke = 0.0;
    v_fillColour = vec4(u_markColour, 1.0) * ${f(ring.opacity)};
    v_strokeColour = vec4(0.0);
    reach = ${f(ring.size / 2)};
  }
  v_corner = vec2(float(gl_VertexID & 1), float((gl_VertexID >> 1) & 1)) * 2.0 - 1.0;
  vec4 middle = u_matrix * vec4(texelFetch(u_positions, texel, 0).rg + vec2(u_world, 0.0), 0.0, 1.0);
  gl_Position = isShown ? middle + vec4(v_corner * reach * u_pixel * middle.w, 0.0, 0.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
`;

/** Edges are softened over one pixel of the screen, as those of MapLibre's circles are. */
export const fragmentShader = `#version 300 es
precision highp float;
precision highp int;
in vec2 v_corner;
flat in float v_radius;
flat in float v_stroke;
flat in vec4 v_fillColour;
flat in vec4 v_strokeColour;
uniform float u_pixelRatio;
uniform int u_pass;
out vec4 fragColour;

void main() {
  if (u_pass == ${markPasses.ring}) {
    vec2 at = v_corner * ${f(ring.size / 2)};
    float turn = ${f((2 * Math.PI) / ring.dots)};
    float nearest = round(atan(at.y, at.x) / turn) * turn;
    float fromDot = distance(at, ${f(ring.radius)} * vec2(cos(nearest), sin(nearest)));
    fragColour = v_fillColour * clamp((${f(ring.dotRadius)} - fromDot) * u_pixelRatio + 0.5, 0.0, 1.0);
    return;
  }
  float reach = v_radius + v_stroke;
  float edge = 1.0 / u_pixelRatio / reach;
  float fromMiddle = length(v_corner);
  float inside = smoothstep(0.0, 1.0, (1.0 - fromMiddle) / edge);
  float onStroke = smoothstep(-edge, 0.0, fromMiddle - v_radius / reach);
  fragColour = inside * mix(v_fillColour, v_strokeColour, onStroke);
}
`;
