// The front door of index.html: fetches the compiled corpus and opens the atlas, or says in words why it cannot.
import compiledAtlasAddress from 'compiled-atlas.json?url';
import { en } from './messages/en.ts';
import type { CompiledAtlas } from './model/compiled-atlas.ts';
import { startAtlas } from './start-atlas.tsx';
import './views/atlas.css';

async function open(root: HTMLElement) {
  root.textContent = en.loading;
  try {
    const response = await fetch(compiledAtlasAddress);
    if (!response.ok) throw new Error(`${response.status}`);
    const compiled = (await response.json()) as CompiledAtlas;
    root.textContent = '';
    startAtlas(root, compiled, en);
  } catch (cause) {
    console.warn('the corpus could not be read', cause);
    const retry = document.createElement('button');
    retry.textContent = en.retry;
    retry.addEventListener('click', () => open(root));
    const fault = document.createElement('p');
    fault.setAttribute('role', 'alert');
    fault.textContent = `${en.loadFailed} `;
    fault.append(retry);
    root.replaceChildren(fault);
  }
}

const root = document.getElementById('atlas');
if (!root) throw new Error('index.html has no element with the id "atlas"');
open(root);
