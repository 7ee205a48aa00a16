// The words that the records are narrowed to, with the way to take them off.
import { useAtlas } from './atlas-context.tsx';

export function WordsChip({ words }: { words: string }) {
  const { messages, send } = useAtlas();
  return (
    <button
      type="button"
      className="words-chip"
      aria-label={messages.search.takeOffWords(words)}
      onClick={() => send({ type: 'words-searched', query: '' })}
    >
      <bdi>{messages.search.wordsChip(words)}</bdi>
      <span aria-hidden="true"> ×</span>
    </button>
  );
}
