// The program, the buffers and the drawing of many marks in WebGL2: one instance for each place.
import { fragmentShader, markPasses, vertexShader } from './mark-shaders.ts';
import type { PlaceColumns } from './place-columns.ts';

type Uniform = 'matrix' | 'world' | 'pixel' | 'scale' | 'sites' | 'pass' | 'selected' | 'pixelRatio' | Colour;
type Colour = 'markColour' | 'paper' | 'inkSoft' | 'accent';
const uniforms: Uniform[] = [
  ...(['matrix', 'world', 'pixel', 'scale', 'sites', 'pass', 'selected', 'pixelRatio'] as const),
  ...(['markColour', 'paper', 'inkSoft', 'accent'] as const),
];

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
  colours: Readonly<Record<Colour, readonly [number, number, number]>>;
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

export function createMarkProgram(gl: WebGL2RenderingContext, { positions, kinds, marks }: PlaceColumns): MarkProgram {
  const program = compiled(gl);
  const at = Object.fromEntries(uniforms.map((name) => [name, gl.getUniformLocation(program, `u_${name}`)])) as Record<
    Uniform,
    WebGLUniformLocation | null
  >;
  const vertices = gl.createVertexArray();
  gl.bindVertexArray(vertices);
  const column = (name: string, data: ArrayBufferView<ArrayBuffer>, usage: GLenum): [location: number, WebGLBuffer] => {
    const buffer = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, data, usage);
    const location = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(location);
    gl.vertexAttribDivisor(location, 1);
    return [location, buffer];
  };
  const [position, positionBuffer] = column('a_position', positions as Float32Array<ArrayBuffer>, gl.STATIC_DRAW);
  gl.vertexAttribPointer(position, 2, gl.FLOAT, false, 0, 0);
  const [kind, kindBuffer] = column('a_kind', kinds as Uint8Array<ArrayBuffer>, gl.STATIC_DRAW);
  gl.vertexAttribIPointer(kind, 1, gl.UNSIGNED_BYTE, 0, 0);
  const [mark, markBuffer] = column('a_mark', marks as Uint32Array<ArrayBuffer>, gl.DYNAMIC_DRAW);
  gl.vertexAttribIPointer(mark, 1, gl.UNSIGNED_INT, 0, 0);
  gl.bindVertexArray(null);

  return {
    send(from, to) {
      gl.bindBuffer(gl.ARRAY_BUFFER, markBuffer);
      gl.bufferSubData(gl.ARRAY_BUFFER, from * marks.BYTES_PER_ELEMENT, marks, from, to - from);
    },
    draw({ matrix, worlds, pixelRatio, scale, sites, selected, colours }) {
      // biome-ignore lint/correctness/useHookAtTopLevel: a call of WebGL's, not a hook of React's
      gl.useProgram(program);
      gl.bindVertexArray(vertices);
      gl.uniformMatrix4fv(at.matrix, false, Float32Array.from(matrix));
      gl.uniform2f(at.pixel, (2 * pixelRatio) / gl.drawingBufferWidth, (2 * pixelRatio) / gl.drawingBufferHeight);
      gl.uniform1f(at.pixelRatio, pixelRatio);
      gl.uniform1f(at.scale, scale);
      gl.uniform1i(at.sites, Number(sites));
      gl.uniform1i(at.selected, selected);
      for (const [name, colour] of Object.entries(colours)) gl.uniform3fv(at[name as Colour], colour);
      for (const pass of [markPasses.ring, markPasses.mark, markPasses.selected]) {
        if (pass === markPasses.selected && selected < 0) continue;
        gl.uniform1i(at.pass, pass);
        for (const world of worlds) {
          gl.uniform1f(at.world, world);
          gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, marks.length);
        }
      }
      gl.bindVertexArray(null);
    },
    remove() {
      gl.deleteProgram(program);
      gl.deleteVertexArray(vertices);
      for (const buffer of [positionBuffer, kindBuffer, markBuffer]) gl.deleteBuffer(buffer);
    },
  };
}
