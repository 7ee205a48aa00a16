// A file that is opened as a story: text of any kind is taken, and what is no text is refused with its reason.
import { expect, test } from 'vitest';
import { readStoryFile } from '../../../src/views/story/read-story-file.ts';

const story = '---\ntitle: T\n---\n\n## One\n\nview: ?place=kazan\n\nText.\n';

test.each(['two-winters.md', 'two-winters (1).md', 'two-winters(12).md'])('%s is called two-winters', async (name) => {
  expect(await readStoryFile(new File([story], name))).toMatchObject({
    ok: true,
    draft: { id: 'two-winters', head: ['title: T'], steps: [{ heading: 'One', view: '?place=kazan', text: 'Text.' }] },
  });
});

test('what is no text, and what is too large, is refused', async () => {
  expect(await readStoryFile(new File([new Uint8Array([0xff, 0xfe, 0])], 'a.md'))).toEqual({
    ok: false,
    why: 'notText',
  });
  expect(await readStoryFile(new File([story, ' '.repeat(2_000_000)], 'a.md'))).toEqual({ ok: false, why: 'tooLarge' });
});
