// What a comparison holds, on the page and on paper: every record by how the two views stand to it, a row a point, then what both add up to.
import type { ComparisonWords } from '../../messages/en/comparison.ts';
import { countedInWords } from '../../messages/figure-words.ts';
import { lazyList } from '../../model/lazy-list.ts';
import type { ComparedSum } from '../../scene/compare/compared-sums.ts';
import type { Comparison, ComparisonGroup } from '../../scene/compare/comparison.ts';
import type { Standing } from '../../scene/compare/record-standings.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { type Aspect, aspectOf } from '../../state/beside.ts';
import { rangeInWords } from '../figures/range-words.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { SomeOf } from '../parts/SomeOf.tsx';
import { useDates } from '../parts/use-dates.ts';
import { aspectInWords } from './aspect-words.ts';
import { ComparedArticle } from './ComparedArticle.tsx';

interface ContentsProps {
  found: Comparison;
  beside: Aspect;
  page: Pick<SettledScene, 'placeTitle' | 'sources' | 'state'>;
  words: ComparisonWords;
}

export function ComparisonContents({ found, beside, page, words }: ContentsProps) {
  return (
    <>
      {beside.type === 'area' ? (
        <PlacesApart found={found} beside={beside} page={page} words={words} />
      ) : (
        found.groups.map((group) => (
          <Group key={group.standing} title={words.standings[group.standing]} group={group} page={page} words={words} />
        ))
      )}
      <Sums sums={found.sums()} words={words} />
    </>
  );
}

/** Two places seldom share a record: what they share comes first, where there is any, and then each has a column under its name. */
function PlacesApart({ found, beside, page, words }: ContentsProps) {
  const { messages } = useAtlas();
  const dates = useDates();
  const nameOf = (aspect: Aspect) => aspectInWords(aspect, page, words, messages, dates);
  const titles: Record<Standing, string> = {
    ...words.standings,
    'only-a': messages.onSide.a(nameOf(aspectOf(page.state, beside.type))),
    'only-b': messages.onSide.b(nameOf(beside)),
  };
  const draw = (group: ComparisonGroup) => (
    <Group key={group.standing} title={titles[group.standing]} group={group} page={page} words={words} />
  );
  const isApart = ({ standing }: ComparisonGroup) => standing === 'only-a' || standing === 'only-b';
  return (
    <>
      {found.groups.filter((group) => !isApart(group) && group.count > 0).map(draw)}
      <div className="compared-places">{found.groups.filter(isApart).map(draw)}</div>
    </>
  );
}

interface GroupProps extends Pick<ContentsProps, 'page' | 'words'> {
  title: string;
  group: ComparisonGroup;
}

function Group({ title, group, page, words }: GroupProps) {
  const { messages } = useAtlas();
  return (
    <section className="compared-group">
      <h3>
        {title} <span className="tally">{messages.number(group.count)}</span>
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
