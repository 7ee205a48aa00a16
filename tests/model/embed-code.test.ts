// The codes for other pages: sound HTML whatever the words are, with a link and a citation that stay where frames and scripts are taken out.
import { expect, test } from 'vitest';
import { elementCode, elementName, frameCode, pictureCode } from '../../src/model/embed-code.ts';

const text = { title: 'A "view" <b>', link: 'https://a.example/?a=1&b=2', citation: 'Atlas & Co. <i>' };
const plain = '<a href="https://a.example/?a=1&amp;b=2">A &quot;view&quot; &lt;b&gt;</a>. Atlas &amp; Co. &lt;i&gt;';

test('each holds the link and the citation as plain HTML, and no value breaks out of its place', () => {
  const codes = [
    frameCode('https://a.example/embed.html?x="&y=<', text),
    elementCode({ name: 'some-atlas', script: 'https://a.example/element.js' }, { view: '?q="', show: 'map' }, text),
    pictureCode('some-atlas.png', 'Map: "all" & more', text),
  ];
  for (const code of codes) {
    expect(code.replaceAll('\n', ' ')).toContain(plain);
    // Quotation marks come in pairs, and what is between them holds no mark of HTML.
    const outside = code.replace(/="([^"]*)"/g, (_, value: string) => {
      expect(value).not.toMatch(/[<>]/);
      return '';
    });
    expect(outside).not.toContain('"');
  }
  expect(codes[0]).toMatch(/^<iframe src="[^"]+" title="A &quot;view&quot; &lt;b&gt;" /);
  expect(codes[1]).toContain('<some-atlas view="?q=&quot;" show="map" label="');
  expect(codes[2]).toContain('alt="Map: &quot;all&quot; &amp; more"');
});

test('an element has a name that a browser takes for one', () => {
  expect([elementName('red-terror-atlas'), elementName('tremor')]).toEqual(['red-terror-atlas', 'tremor-atlas']);
});
