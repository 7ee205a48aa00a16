// The front door of index.html: fetches the compiled corpus and opens the atlas, or says in words why it cannot.
import compiledAtlasAddress from 'compiled-atlas.json?url';
import { firstWords } from './messages/first-words.ts';
import { chooseLanguage, loadMessages } from './messages/languages.ts';
import type { CompiledAtlas } from './model/compiled-atlas.ts';
import { startAtlas } from './start-atlas.tsx';
import './views/atlas.css';

const language = chooseLanguage(new URLSearchParams(location.search).get('lang'), navigator.languages);
document.documentElement.lang = language;

async function open(root: HTMLElement) {
  const words = firstWords[language];
  root.textContent = words.loading;
  try {
    const [response, messages] = await Promise.all([fetch(compiledAtlasAddress), loadMessages(language)]);
    if (!response.ok) throw new Error(`${response.status}`);
    const compiled = (await response.json()) as CompiledAtlas;
    document.title = messages.atlasTitle;
    root.textContent = '';
    startAtlas(root, compiled, messages);
  } catch (cause) {
    console.warn('the corpus could not be read', cause);
    const retry = document.createElement('button');
    retry.textContent = words.retry;
    retry.addEventListener('click', () => open(root));
    const fault = document.createElement('p');
    fault.setAttribute('role', 'alert');
    fault.textContent = `${words.loadFailed} `;
    fault.append(retry);
    root.replaceChildren(fault);
  }
}

const root = document.getElementById('atlas');
if (!root) throw new Error('index.html has no element with the id "atlas"');
open(root);
