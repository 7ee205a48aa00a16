// The atlas in one file, put together: nothing in it looks beside it, nothing in script or data ends its block, and what stands in it is what was given.
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { oneFile, withTypeInside } from '../../src/commands/publish/one-file.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const type = new Map([['basemap/fonts/a.woff2', bytes('type')]]);

const page = `<!doctype html><html><head><title>An atlas</title>
<script type="module" crossorigin src="./index-1.js"></script>
<link rel="stylesheet" crossorigin href="./style-1.css">
</head><body><p>Words. <a href="places/index.html">Places</a></p></body></html>`;

const made = (more: Partial<Parameters<typeof oneFile>[0]> = {}) =>
  oneFile({ page, script: 'run()', style: 'p { color: red }', files: new Map(), home: '', ...more });

describe('oneFile', () => {
  test('looks for nothing beside itself', () => {
    expect(made()).not.toMatch(/\s(?:src|href)=/);
    expect(made()).toContain('<p>Words. Places</p>');
  });

  test('names the published atlas where one is known', () => {
    expect(made({ home: 'https://example.org/"atlas/' })).toContain(
      '<link rel="canonical" href="https://example.org/&quot;atlas/">',
    );
  });

  test('no script ends before its end, whatever is written in it', () => {
    const script = 'const a = "</script><!-- $& $1", b = "</SCRIPT>";';
    const text = made({ script });
    const [, inside = ''] = /<script type="module">([\s\S]*?)<\/script>/i.exec(text) ?? [];
    const read = new Function(`${inside}; return [a, b];`)();
    expect(read).toEqual(['</script><!-- $& $1', '</SCRIPT>']);
  });

  test('a file comes out as it went in, and its path is no markup', () => {
    const content = '{"a": "</script>"}'.repeat(50);
    const files = new Map([
      ['a"b.json', bytes(content)],
      ['basemap/fonts/a.woff2', bytes('type')],
    ]);
    const blocks = [...made({ files }).matchAll(/<script type="text\/plain" (.*?)>(.*?)<\/script>/g)];
    expect(blocks.map(([, attributes]) => attributes)).toEqual([
      'data-path="a&quot;b.json" data-type="application/json" data-packed',
      'data-path="basemap/fonts/a.woff2" data-type="font/woff2"',
    ]);
    const [packed, plain] = blocks.map(([, , base64 = '']) => Buffer.from(base64, 'base64'));
    expect(packed && gunzipSync(packed).toString()).toBe(content);
    expect(plain?.toString()).toBe('type');
  });
});

describe('withTypeInside', () => {
  test('puts type into the sheets, and says which is missing', () => {
    expect(withTypeInside('src: url("../basemap/fonts/a.woff2") format("woff2")', type)).toBe(
      'src: url(data:font/woff2;base64,dHlwZQ==) format("woff2")',
    );
    expect(() => withTypeInside('src: url(./basemap/fonts/b.woff2)', type)).toThrow('basemap/fonts/b.woff2');
  });
});
