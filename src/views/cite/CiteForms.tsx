// A citation in six forms: choose one, copy it, or save it for a reference manager.
import { useEffect, useRef, useState } from 'react';
import {
  type CitationForm,
  type CitationFormName,
  citationForm,
  citationFormNames,
} from '../../model/citation/citation-forms.ts';
import { textOf } from '../../model/citation/citation-text.ts';
import type { CitedItem } from '../../model/citation/cited-item.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { saveFile } from '../parts/save-file.ts';
import { useOwnId } from '../parts/use-own-id.ts';
import { useSaid } from '../parts/use-said.ts';

export function CiteForms({ item }: { item: CitedItem }) {
  const { cite } = useAtlas().messages;
  const [name, setName] = useState<CitationFormName>('chicago');
  const group = useOwnId();
  const { sentence, say, copy } = useSaid();
  const form = citationForm(name, item);
  const box = useRef<HTMLDivElement>(null);
  // It often unfolds below the edge of what is seen.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const save = ({ ending, mediaType }: NonNullable<CitationForm['file']>, text: string) => {
    const file = { name: `${item.id ?? `${item.atlas.id}-view`}.${ending}`, mediaType, text };
    saveFile(file);
    say(cite.saved(file.name));
  };
  return (
    <div className="cite-forms" ref={box}>
      {item.address !== null && <CopyLink address={item.address} />}
      <div className="cite-styles" role="radiogroup" aria-label={cite.style}>
        {citationFormNames.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={group}
              checked={one === name}
              onChange={() => {
                setName(one);
                say('');
              }}
            />
            {cite.forms[one]}
          </label>
        ))}
      </div>
      {form.texts.map(({ use, parts }) => {
        const what = use ? cite.uses[use] : cite.forms[name];
        return (
          <div className="cite-text" key={use ?? name}>
            {use && <p className="small">{what}</p>}
            <p className={form.file ? 'cite-code' : undefined} lang={form.lang ?? undefined}>
              {parts.map(({ text, italic }, i) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places.
                italic ? <em key={i}>{text}</em> : <span key={i}>{text}</span>,
              )}
            </p>
            <div className="cite-actions">
              <button
                type="button"
                className="quiet"
                aria-label={cite.copyOf(what)}
                onClick={() => copy(textOf(parts))}
              >
                {cite.copy}
              </button>
              {form.file && (
                <button
                  type="button"
                  className="quiet"
                  aria-label={cite.saveOf(what)}
                  onClick={() => form.file && save(form.file, textOf(parts))}
                >
                  {cite.save}
                </button>
              )}
            </div>
          </div>
        );
      })}
      <p className="small cite-said" role="status">
        {sentence}
      </p>
    </div>
  );
}

/** The address alone, for whoever wants no citation. */
function CopyLink({ address }: { address: string }) {
  const { cite } = useAtlas().messages;
  const { sentence, copy } = useSaid();
  return (
    <div className="cite-link">
      <button type="button" className="quiet" onClick={() => copy(address)}>
        {cite.copyLink}
      </button>
      <span className="small" role="status">
        {sentence}
      </span>
    </div>
  );
}
