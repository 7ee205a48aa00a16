// The way to the passage: a link that makes a browser find it, or, where the source has no address, its line and words to copy.
import { useState } from 'react';
import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { passageAddress } from './passage-address.ts';

export function Passage({ claim, source }: { claim: Claim; source: Source }) {
  const { messages } = useAtlas();
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState<string | null>(null);
  const address = passageAddress(source.custom.url ?? source.URL, claim.locator);
  if (address) {
    return (
      <p className="small passage">
        <a href={address} target="_blank" rel="noreferrer">
          {messages.findPassage}
        </a>
      </p>
    );
  }
  const { line, start, end } = claim.locator;
  const name = source['title-short'] ?? source.title;
  const copy = () =>
    navigator.clipboard
      .writeText(`${source.title}, line ${line}: “${start}” … “${end}”`)
      .then(() => setCopied(messages.copied))
      .catch(() => setCopied(messages.copyFailed));
  return (
    <div className="small passage">
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {messages.findPassage}
      </button>
      {open && (
        <p>
          {messages.passageIn(name, line)} <q lang={messages.recordLanguage}>{start}</q> {messages.passageTo}{' '}
          <q lang={messages.recordLanguage}>{end}</q>{' '}
          <button type="button" className="quiet" onClick={copy}>
            {messages.copyPassage}
          </button>{' '}
          <span role="status">{copied}</span>
        </p>
      )}
    </div>
  );
}
