// What a comparison holds, on the page and on paper: every record by how the two views stand to it, a row a point, then what both add up to.
import type { ComparisonWords } from '../../messages/en/comparison.ts';
import { countedInWords } from '../../messages/figure-words.ts';
import { lazyList } from '../../model/lazy-list.ts';
import type { ComparedSum } from '../../scene/compare/compared-sums.ts';
import type { Comparison, ComparisonGroup } from '../../scene/compare/comparison.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { rangeInWords } from '../figures/range-words.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { SomeOf } from '../parts/SomeOf.tsx';
import { ComparedArticle } from './ComparedArticle.tsx';

interface ContentsProps {
  found: Comparison;
  page: Pick<SettledScene, 'placeTitle'>;
  words: ComparisonWords;
}

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
