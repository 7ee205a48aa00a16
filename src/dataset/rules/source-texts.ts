// The texts that the sources name are at hand, and claims rest on sources that have one.
import { quote } from '../quote.ts';
import type { Rule } from './rule.ts';

export const sourceTexts: Rule = {
  id: 'source-text',
  holds: 'Where texts are handed in, each source’s text_file is among them, and every claim’s source has one.',
  severity: 'error',
  onError: 'keep',
  *check({ sources, claims, texts }) {
    if (!texts) return;
    const withText = new Set(sources.filter(({ record }) => record.custom.text_file).map(({ record }) => record.id));
    for (const at of sources) {
      const file = at.record.custom.text_file;
      if (file === undefined || texts.has(file)) continue;
      const what = `its text ${quote(file)} is not among the texts handed in.`;
      yield { at, field: 'custom.text_file', what, fix: 'Correct the file name, or put the text into the folder.' };
    }
    for (const { claim: at } of claims) {
      const source = sources.find(({ record }) => record.id === at.record.source);
      if (!source || withText.has(at.record.source)) continue;
      const what = `source ${quote(at.record.source)} has no text, so the passage cannot be checked.`;
      const fix = 'Name the source that was read; a work it cites goes into citedWork.';
      yield { at, field: 'source', what, fix, severity: 'warning' };
    }
  },
};
