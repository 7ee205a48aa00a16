// The words for two views, as a part of the page that is fetched.
import { loadComparisonWords } from '../../messages/comparison-words.ts';
import type { Messages } from '../../messages/en/messages.ts';

export const comparisonWordsPart = ({ language }: Messages) => ({
  name: `src/messages/${language}/comparison.ts`,
  open: () => loadComparisonWords(language),
});
