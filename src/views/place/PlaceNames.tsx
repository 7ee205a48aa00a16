// The names of a place, then and now, each row with its language; a long list folds after the names of then and later.

import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import { type NamesRow, placeNames } from '../../model/place-name-rows.ts';
import { worded } from '../../model/words.ts';
import { useAtlas } from '../parts/atlas-context.tsx';

/** More names than this, and all but those of then and later are folded. */
const longestList = 7;

export function PlaceNames({ place }: { place: CompiledPlace }) {
  const { messages } = useAtlas();
  const rows = placeNames(place, messages.reading, messages.corpus);
  const count = rows.reduce((sum, { names }) => sum + names.length, 0);
  if (count === 0) return null;
  if (count <= longestList) return <NameRows rows={rows} />;
  const first = rows.filter(({ kind }) => kind === 'of-then' || kind === 'later');
  const rest = rows.filter((row) => !first.includes(row));
  return (
    <>
      {first.length > 0 && <NameRows rows={first} />}
      {rest.length > 0 && (
        <details className="more-names">
          <summary>{messages.panel.moreNames(rest.reduce((sum, { names }) => sum + names.length, 0))}</summary>
          <NameRows rows={rest} />
        </details>
      )}
    </>
  );
}

function NameRows({ rows }: { rows: readonly NamesRow[] }) {
  const { messages } = useAtlas();
  const { names, language, nameYears } = messages.panel;
  const labelOf = (lang: string) => {
    const label = messages.corpus.nameLanguages?.find((one) => one.lang === lang)?.label;
    return label ? worded(label, messages.reading) : language(lang);
  };
  return (
    <dl className="place-facts">
      {rows.map((row) => (
        <div key={`${row.kind} ${row.lang}`}>
          <dt>{row.kind === 'other' ? labelOf(row.lang) : names[row.kind]}</dt>
          <dd>
            {row.names.map(({ toponym, from, to }, i) => (
              <span key={`${toponym} ${from}`}>
                {i > 0 && ', '}
                <bdi lang={row.lang}>{toponym}</bdi>
                {(from ?? to) !== undefined && <span className="small"> ({nameYears(from, to)})</span>}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
