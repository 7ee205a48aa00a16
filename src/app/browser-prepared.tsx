// Mounts a prepared folder in the place of the atlas: opens it, or says in words why it does not open.
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { requirePart } from '../loading/lazy-part.ts';
import { createCellMap } from '../map/cell-map.ts';
import type { Messages } from '../messages/en/messages.ts';
import { loadPreparedWords } from '../messages/prepared-words.ts';
import { openFolder } from '../prepared/open-folder.ts';
import { queryOfView, viewFromQuery } from '../prepared/prepared-view.ts';
import type { AddressPlace } from '../state/address/address-place.ts';
import { FaultBoundary } from '../views/page/FaultBoundary.tsx';
import { preparedFaultWords } from '../views/prepared/fault-words.ts';
import { PreparedPage } from '../views/prepared/PreparedPage.tsx';
import type { Opened } from './browser-opening.ts';

/** @param asked the folder, as the address has it */
export async function mountPrepared(
  root: HTMLElement,
  { corpus, words: messages }: Opened,
  address: AddressPlace,
  asked: string,
): Promise<void> {
  const { language } = messages;
  const words = await requirePart(`src/messages/${language}/prepared.ts`, () => loadPreparedWords(language));
  const frame = document.createElement('div');
  frame.className = 'atlas-frame';
  const page = createRoot(frame);
  const theme = themeOf(address.search());
  const atlas = address.whole('');
  const reload = () => address.reload(address.search());
  const open = async () => {
    page.render(<Coming messages={messages} theme={theme} sentence={words.opening} />);
    root.replaceChildren(frame);
    try {
      const folder = await openFolder(asked, document.baseURI, corpus.description.dataFrom ?? []);
      const { manifest } = folder;
      document.title = `${manifest.title || words.untitled(asked)} · ${messages.atlasTitle}`;
      const read = () => viewFromQuery(address.search(), manifest);
      page.render(
        <FaultBoundary messages={messages} onReload={reload}>
          <PreparedPage
            {...{ messages, words, folder, theme, atlas, reload, left: read().left }}
            address={{
              read: () => read().view,
              write(view, asStep) {
                const query = queryOfView(view, manifest, address.search());
                if (query !== address.search()) address.change(query, asStep);
              },
              onMoved: address.onMoved,
            }}
            makeMap={(container, listeners) => createCellMap(container, { messages, theme, ...listeners })}
          />
        </FaultBoundary>,
      );
    } catch (cause) {
      console.warn('the prepared folder did not open', cause);
      page.render(
        <Coming messages={messages} theme={theme} sentence={preparedFaultWords(cause, words, messages)}>
          <button type="button" className="quiet" onClick={() => void open()}>
            {words.again}
          </button>{' '}
          <a href={atlas}>{words.toAtlas}</a>
        </Coming>,
      );
    }
  };
  await open();
}

function themeOf(query: string): 'paper' | 'night' {
  const asked = new URLSearchParams(query).get('theme');
  if (asked === 'paper' || asked === 'night') return asked;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'paper';
}

interface ComingProps {
  messages: Messages;
  theme: 'paper' | 'night';
  sentence: string;
  /** Given with a fault: what can be done. */
  children?: ReactNode;
}

function Coming({ messages, theme, sentence, children }: ComingProps) {
  return (
    <div className="atlas" data-theme={theme} lang={messages.language}>
      <p className="first-words" role={children ? 'alert' : 'status'}>
        <span>{sentence}</span> {children}
      </p>
    </div>
  );
}
