// The persons whom a record's claims name: each a link to all the claims that name that person.
import type { MouseEvent } from 'react';
import type { PanelRecord } from '../../scene/panel.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { isPlainClick } from '../parts/plain-click.ts';

export function PersonsNamed({ persons }: Pick<PanelRecord, 'persons'>) {
  const { messages, send } = useAtlas();
  const { panel } = messages;
  if (persons.length === 0) return null;
  const choose = (click: MouseEvent, person: string) => {
    if (!isPlainClick(click)) return;
    click.preventDefault();
    send({ type: 'person-chosen', person });
  };
  return (
    <p className="small persons">
      {panel.personsNamed}:{' '}
      {persons.map(({ id, title, chosen }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          {chosen ? (
            <mark lang={messages.recordLanguage}>{title}</mark>
          ) : (
            <a
              href={`?person=${encodeURIComponent(id)}`}
              title={panel.claimsNaming(title)}
              onClick={(click) => choose(click, id)}
            >
              <span lang={messages.recordLanguage}>{title}</span>
            </a>
          )}
        </span>
      ))}
    </p>
  );
}
