// What the lens leaves out of a page's records, and the way back to all of it.
import type { Messages } from '../../messages/en/messages.ts';
import type { Panel } from '../../scene/panel.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { sourceName } from '../parts/source-name.ts';

type Lensed = NonNullable<Extract<Panel, { silent: number }>['lens']>;

function lensName({ lens, sources }: Lensed, { panel }: Messages): string {
  const [first = '', second = ''] = sources.map(sourceName);
  switch (lens.type) {
    case 'source':
    case 'sole':
      return panel.lensNames.source(first);
    case 'compare':
      return panel.lensNames.compare(first, second);
    case 'official':
    case 'disputed':
      return panel.lensNames[lens.type];
  }
}

export function LensNote({ silent, lens }: { silent: number; lens: Lensed | null }) {
  const { messages, send } = useAtlas();
  if (!lens || silent === 0) return null;
  return (
    <p className="small lens-note">
      {messages.panel.lensHides(silent, lensName(lens, messages))}{' '}
      <button type="button" className="link" onClick={() => send({ type: 'lens-chosen', lens: null })}>
        {messages.panel.takeLensOff}
      </button>
    </p>
  );
}
