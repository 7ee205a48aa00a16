// The comparison itself, over the map: what both views add up to, then every record by how the two stand to it, a row a point.
import { useEffect, useRef } from 'react';
import type { ComparisonWords } from '../../messages/en/comparison.ts';
import { countedInWords } from '../../messages/figure-words.ts';
import { lazyList } from '../../model/lazy-list.ts';
import type { ComparedSum } from '../../scene/compare/compared-sums.ts';
import { type Comparison, type ComparisonGroup, comparisonOf } from '../../scene/compare/comparison.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { rangeInWords } from '../figures/range-words.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { SomeOf } from '../parts/SomeOf.tsx';
import { ComparedArticle } from './ComparedArticle.tsx';
import { comparisonWordsPart } from './comparison-words-part.ts';
import './compare.css';

export function ComparisonTable({ page }: { page: SettledScene }) {
  const { messages } = useAtlas();
  return (
    <LazyPart
      {...comparisonWordsPart(messages)}
      whileMissing={(missing) => <section className="comparison">{missing}</section>}
    >
      {(words) => <WholeTable page={page} words={words} />}
    </LazyPart>
  );
}

function WholeTable({ page, words }: { page: SettledScene; words: ComparisonWords }) {
  const { messages, send, elements } = useAtlas();
  const section = useRef<HTMLElement>(null);
  const found = comparisonOf(page.views);
  useEffect(() => {
    // On a phone the table stands above what opened it.
    if ((section.current?.getBoundingClientRect().top ?? 0) < 0) section.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section
      className="comparison"
      id={elements.idOf('list')}
      tabIndex={-1}
      ref={section}
      aria-labelledby={elements.idOf('records-title')}
    >
      <header className="comparison-head">
        <h2 id={elements.idOf('records-title')}>{words.title}</h2>
        <p className="small">{found ? words.counts(found.records.a, found.records.b) : words.loading}</p>
        <button type="button" className="quiet" onClick={() => send({ type: 'listing-chosen', listing: 'places' })}>
          {messages.narrowing.backToMap}
        </button>
      </header>
      {found && (
        <div className="comparison-scroll">
          <ComparisonContents found={found} page={page} words={words} />
        </div>
      )}
    </section>
  );
}

interface ContentsProps {
  found: Comparison;
  page: Pick<SettledScene, 'placeTitle'>;
  words: ComparisonWords;
}

/** On the page, and on paper. */
export function ComparisonContents({ found, page, words }: ContentsProps) {
  return (
    <>
      {found.groups.map((group) => (
        <Group key={group.standing} group={group} page={page} words={words} />
      ))}
      <Sums sums={found.sums()} words={words} />
    </>
  );
}

function Group({ group, page, words }: { group: ComparisonGroup } & Omit<ContentsProps, 'found'>) {
  const { messages } = useAtlas();
  return (
    <section className="compared-group">
      <h3>
        {words.standings[group.standing]} <span className="tally">{messages.number(group.count)}</span>
      </h3>
      {group.count === 0 ? (
        <p className="small">{words.none}</p>
      ) : (
        <SomeOf
          list={lazyList(group.count, group.row)}
          draw={(record) => (
            <ComparedArticle key={record.id} record={record} placeTitle={page.placeTitle} words={words} />
          )}
        />
      )}
    </section>
  );
}

function Sums({ sums, words }: { sums: readonly ComparedSum[]; words: ComparisonWords }) {
  const { messages } = useAtlas();
  const sideCell = (sum: ComparedSum['a']) =>
    sum ? (
      <>
        <span className="figure">{rangeInWords(sum, messages)}</span>{' '}
        <span className="small">
          {words.inSum(sum.records, sum.leftOut)}
          {sum.approximate && `; ${messages.estimates.totalApproximate}`}
        </span>
      </>
    ) : (
      <span className="silent">{words.noSum}</span>
    );
  const difference = ({ difference: of }: ComparedSum) =>
    'none' in of ? words.noDifference[of.none] : words.differenceOf(of.low, of.high);
  return (
    <section className="compared-group">
      <h3>{words.sums}</h3>
      <p className="small">{sums.length > 0 ? words.sumsIntro : words.noSums}</p>
      {sums.length > 0 && (
        <table className="compared-points">
          <thead>
            <tr>
              <th scope="col">{words.counted}</th>
              <th scope="col">{words.sides.a}</th>
              <th scope="col">{words.sides.b}</th>
            </tr>
          </thead>
          {sums.map((sum) => (
            <tbody key={`${sum.measure} ${sum.unit}`}>
              <tr>
                <th scope="row">{countedInWords({ ...sum, scope: 'event' }, messages)}</th>
                <td>{sideCell(sum.a)}</td>
                <td>{sideCell(sum.b)}</td>
              </tr>
              <tr>
                <th scope="row" className="small">
                  {words.difference}
                </th>
                <td colSpan={2} className="small">
                  {difference(sum)}
                </td>
              </tr>
            </tbody>
          ))}
        </table>
      )}
    </section>
  );
}
