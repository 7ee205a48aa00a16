// The program, the textures and the drawing of many marks in WebGL2.
import { fragmentShader, markPasses, placesInRow, vertexShader } from './mark-shaders.ts';
import { type PlaceColumns, placeBits } from './place-columns.ts';

const uniforms = ['matrix', 'world', 'pixel', 'scale', 'sites', 'pass', 'pixelRatio'] as const;
const textures = ['positions', 'kinds', 'marks'] as const;
const colours = ['markColour', 'paper', 'inkSoft', 'accent'] as const;
type Uniform = (typeof uniforms | typeof textures | typeof colours)[number];

export interface MarkFrame {
  matrix: ArrayLike<number>;
  /** Copies of the world in sight: 0 is the one, -1 the next to the west. */
  worlds: readonly number[];
  /** Pixels of the screen for one pixel of the page. */
  pixelRatio: number;
  scale: number;
  sites: boolean;
  /** Number of the selected place, or -1. */
  selected: number;
  /** Red, green and blue from 0 to 1. */
  colours: Readonly<Record<(typeof colours)[number], readonly [number, number, number]>>;
}

export interface MarkProgram {
  /** Sends the marks from one place up to another, which is not sent. */
  send(from: number, to: number): void;
  draw(frame: MarkFrame): void;
  remove(): void;
}

function compiled(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, text] of [
    [gl.VERTEX_SHADER, vertexShader],
    [gl.FRAGMENT_SHADER, fragmentShader],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error('the browser gives no shader');
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(`the marks cannot be drawn: ${gl.getProgramInfoLog(program)}`);
  return program;
}

/** Corners of the two triangles of a square. */
const cornersInSquare = 6;

/** A square for each place whose bits say so. */
function squares(kinds: Uint8Array, wanted: (kind: number) => boolean): Uint32Array<ArrayBuffer> {
  const corners = new Uint32Array(kinds.length * cornersInSquare);
  let filled = 0;
  kinds.forEach((kind, place) => {
    if (!wanted(kind)) return;
    for (const corner of [0, 1, 2, 2, 1, 3]) corners[filled++] = place * 4 + corner;
  });
  return corners.slice(0, filled);
}

/** A column as a texture of whole rows. */
function columnTexture(
  gl: WebGL2RenderingContext,
  format: [GLenum, GLenum, GLenum],
  column: ArrayBufferView,
): WebGLTexture {
  const [inside, channels, type] = format;
  const texture = gl.createTexture();
  const Column = column.constructor as new (size: number) => Uint8Array;
  const perTexel = channels === gl.RG ? 2 : 1;
  const cells = column as Uint8Array;
  const rows = Math.max(1, Math.ceil(cells.length / perTexel / placesInRow));
  const whole = new Column(rows * placesInRow * perTexel);
  whole.set(cells);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, inside, placesInRow, rows, 0, channels, type, whole);
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
  return texture;
}

export function createMarkProgram(gl: WebGL2RenderingContext, { positions, kinds, marks }: PlaceColumns): MarkProgram {
  const program = compiled(gl);
  const at = Object.fromEntries(
    [...uniforms, ...textures, ...colours].map((name) => [name, gl.getUniformLocation(program, `u_${name}`)]),
  ) as Record<Uniform, WebGLUniformLocation | null>;
  const made = {
    positions: columnTexture(gl, [gl.RG32F, gl.RG, gl.FLOAT], positions),
    kinds: columnTexture(gl, [gl.R8UI, gl.RED_INTEGER, gl.UNSIGNED_BYTE], kinds),
    marks: columnTexture(gl, [gl.R32UI, gl.RED_INTEGER, gl.UNSIGNED_INT], marks),
  };
  const drawn = (wanted: (kind: number) => boolean) => {
    const vertices = gl.createVertexArray();
    const corners = squares(kinds, wanted);
    const buffer = gl.createBuffer();
    gl.bindVertexArray(vertices);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, corners, gl.STATIC_DRAW);
    gl.bindVertexArray(null);
    return { vertices, buffer, size: corners.length };
  };
  // What has an outline has a square as well, which shows nothing: so a place's square is found by its number.
  const all = drawn(() => true);
  const rings = drawn((kind) => (kind & placeBits.approximate) !== 0 && (kind & placeBits.outlined) === 0);

  /** Whole rows are sent: `marks` ends with its last place, and so does the last of them. */
  const send = (from: number, to: number) => {
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, made.marks);
    const sendRows = (row: number, width: number, height: number) => {
      if (width === 0 || height === 0) return;
      const format = [gl.RED_INTEGER, gl.UNSIGNED_INT] as const;
      gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, row, width, height, ...format, marks, row * placesInRow);
    };
    const firstRow = Math.floor(from / placesInRow);
    const wholeRows = Math.floor(marks.length / placesInRow);
    const endRow = Math.ceil(to / placesInRow);
    sendRows(firstRow, placesInRow, Math.min(endRow, wholeRows) - firstRow);
    if (endRow > wholeRows) sendRows(wholeRows, marks.length % placesInRow, 1);
  };

  return {
    send,
    draw({ matrix, worlds, pixelRatio, scale, sites, selected, colours: palette }) {
      // biome-ignore lint/correctness/useHookAtTopLevel: a call of WebGL's, not a hook of React's
      gl.useProgram(program);
      textures.forEach((name, unit) => {
        gl.activeTexture(gl.TEXTURE0 + unit);
        gl.bindTexture(gl.TEXTURE_2D, made[name]);
        gl.uniform1i(at[name], unit);
      });
      gl.uniformMatrix4fv(at.matrix, false, Float32Array.from(matrix));
      gl.uniform2f(at.pixel, (2 * pixelRatio) / gl.drawingBufferWidth, (2 * pixelRatio) / gl.drawingBufferHeight);
      gl.uniform1f(at.pixelRatio, pixelRatio);
      gl.uniform1f(at.scale, scale);
      gl.uniform1i(at.sites, Number(sites));
      for (const name of colours) gl.uniform3fv(at[name], palette[name]);
      const pass = (number: number, { vertices, size }: typeof all, first = 0, count = size) => {
        if (count === 0) return;
        gl.bindVertexArray(vertices);
        gl.uniform1i(at.pass, number);
        for (const world of worlds) {
          gl.uniform1f(at.world, world);
          gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, first * Uint32Array.BYTES_PER_ELEMENT);
        }
      };
      pass(markPasses.ring, rings);
      pass(markPasses.mark, all);
      if (selected >= 0) pass(markPasses.selected, all, selected * cornersInSquare, cornersInSquare);
      gl.bindVertexArray(null);
    },
    remove() {
      gl.deleteProgram(program);
      for (const texture of Object.values(made)) gl.deleteTexture(texture);
      for (const { vertices, buffer } of [all, rings]) {
        gl.deleteVertexArray(vertices);
        gl.deleteBuffer(buffer);
      }
    },
  };
}
