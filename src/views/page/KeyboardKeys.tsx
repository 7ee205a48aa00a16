// All keys that do something, as a table: `tests/browser/keyboard-help.spec.ts` presses every one of them.
import type { AboutWords } from '../../messages/en/about.ts';
import { keyGroups } from './keyboard-keys.ts';

export function KeyboardKeys({ words }: { words: AboutWords['keyboard'] }) {
  return (
    <>
      <p>{words.intro}</p>
      {keyGroups.map(({ group, rows }) => (
        <section key={group} className="about-keys">
          <h3>{words.groups[group]}</h3>
          <dl>
            {rows.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key} lang="en">
                      {key === 'Space' ? words.space : key}
                    </kbd>
                  ))}
                </dt>
                <dd>{words.does[does]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
