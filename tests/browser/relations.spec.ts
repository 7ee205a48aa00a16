// Relations walked by keyboard alone, in both directions and back: across places and across what has no place, one of every kind at least.
import { beforeAll, expect, test } from 'vitest';
import { readCorpus } from '../../src/commands/read-corpus.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import type { AtlasEvent } from '../../src/model/event.ts';
import { type Relation, relationKinds } from '../../src/model/relation.ts';
import { en } from '../own-corpus.ts';
import type { AtlasDriver } from './atlas-driver.ts';
import { atlasForAll, goWithin } from './atlas-for-all.ts';
import { accessibilityFaults } from './browser-session.ts';

const atlasAt = atlasForAll({ withoutMap: true });
const mapAt = atlasForAll({ reducedMotion: 'reduce' });

interface End {
  id: string;
  event: AtlasEvent;
}

interface Walk {
  from: End;
  to: End;
  kind: Relation['kind'];
}

const { atlas: corpus } = loadDataset(readCorpus());
const ends = new Map(
  corpus.events.flatMap((event) =>
    [event.id, ...event.claims.map(({ id }) => id)].map((id): [string, End] => [id, { id, event }]),
  ),
);
const all = corpus.events
  .flatMap((event) => [event, ...event.claims])
  .flatMap(({ id, relations = [] }) =>
    relations.map(({ to, kind }): Walk => ({ from: ends.get(id) as End, to: ends.get(to) as End, kind })),
  );
const placeOf = ({ event }: End) => event.placeId;
const isAcross = ({ from, to }: Walk) => placeOf(from) !== placeOf(to);
const isUnplaced = (walk: Walk) => [walk.from, walk.to].some((end) => placeOf(end) === null);

/** Ten: of each kind one between two places, as far as there is one, then those that a place joins with none. */
function tenWalks(): Walk[] {
  const placed = relationKinds.flatMap((kind) => {
    const ofKind = all.filter((walk) => walk.kind === kind && walk.from.event !== walk.to.event);
    return ofKind.find((walk) => isAcross(walk) && !isUnplaced(walk)) ?? ofKind[0] ?? [];
  });
  const unplaced = (['contradicts', 'limits', 'disputes', 'same-matter', 'part-of'] as const).flatMap(
    (kind) =>
      all.find((walk) => walk.kind === kind && isAcross(walk) && isUnplaced(walk) && !placed.includes(walk)) ?? [],
  );
  return [...placed, ...unplaced].slice(0, 10);
}
const walks = tenWalks();

beforeAll(() => {
  expect(walks.length).toBe(10);
  expect(new Set(walks.map(({ kind }) => kind))).toEqual(new Set(relationKinds));
  expect(walks.filter((walk) => isAcross(walk) && !isUnplaced(walk)).length).toBeGreaterThanOrEqual(3);
  expect(walks.filter((walk) => isAcross(walk) && isUnplaced(walk)).length).toBeGreaterThanOrEqual(3);
});

const focused = ({ page }: AtlasDriver) => page.evaluate(() => document.activeElement?.id ?? '');
/** Titles of the pages that hold it: a joint record stands at several places, one of a site at its town's as well. */
const pagesOf = ({ event: { placeId, alsoAt } }: End): string[] => {
  const ids = new Set([placeId, ...alsoAt, ...(corpus.places.find(({ id }) => id === placeId)?.partOf ?? [])]);
  return placeId === null
    ? [en.unplacedTitle]
    : corpus.places.filter(({ id }) => ids.has(id)).map(({ title }) => title);
};

/** Tab leads to the link of a relation; what is folded on the way is unfolded with Enter. */
async function tabTo(atlas: AtlasDriver, link: string): Promise<void> {
  const { page } = atlas;
  for (let steps = 0; steps < 200; steps++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate((id) => {
      const active = document.activeElement;
      if (active?.id.endsWith(id)) return 'there';
      const folds = active?.matches('.relations summary, .fold') && !active.closest('details[open]');
      return folds ? 'folded' : 'elsewhere';
    }, link);
    if (at === 'there') return;
    if (at === 'folded') await page.keyboard.press('Enter');
  }
  throw new Error(`the Tab key does not lead to ${link}`);
}

/** The record stands on the page of its place or among those without one, in sight, and has the focus. */
async function arrivedAt(atlas: AtlasDriver, end: End): Promise<void> {
  const { page } = atlas;
  const isClaim = end.id !== end.event.id;
  const name = isClaim ? `claim-${end.id}` : `title-${end.id}`;
  await expect.poll(() => focused(atlas), { message: `the focus is on ${end.id}` }).toMatch(new RegExp(`${name}$`));
  const heading = page.locator('.panel').getByRole('heading', { level: 2 });
  await expect.poll(() => heading.textContent()).toSatisfy((title: string) => pagesOf(end).includes(title));
  const inSight = () =>
    page.evaluate(() => {
      const panel = document.querySelector('.panel')?.getBoundingClientRect();
      const own = document.activeElement?.getBoundingClientRect();
      return !!panel && !!own && own.top >= panel.top && own.top < panel.bottom - 40;
    });
  await expect.poll(inSight, { message: `${end.id} is in sight` }).toBe(true);
  const address = new URL(page.url()).searchParams;
  expect(address.get(isClaim ? 'claim' : 'event')).toBe(end.id);
}

const linkOf = (from: End, to: End, kind: Relation['kind']) => `relation-${from.id}-${kind}-${to.id}`;
const follow = async (atlas: AtlasDriver, from: End, to: End, kind: Relation['kind']) => {
  await tabTo(atlas, linkOf(from, to, kind));
  await atlas.page.keyboard.press('Enter');
  await arrivedAt(atlas, to);
};

test('ten relations are walked by keyboard there and back; Back gives the focus to the link each time', async () => {
  const atlas = await atlasAt('');
  const { page } = atlas;
  for (const { from, to, kind } of walks) {
    // As if the address were typed into the page that is open.
    await page.evaluate(
      (search) => {
        history.pushState(null, '', search);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      from.id === from.event.id ? `?event=${from.id}` : `?claim=${from.id}`,
    );
    await arrivedAt(atlas, from);
    await follow(atlas, from, to, kind);
    await follow(atlas, to, from, kind);
    await page.goBack();
    await expect.poll(() => focused(atlas)).toMatch(new RegExp(`${linkOf(to, from, kind)}$`));
    await page.goBack();
    await expect.poll(() => focused(atlas)).toMatch(new RegExp(`${linkOf(from, to, kind)}$`));
  }

  // Who speaks against it is there without opening anything, in a group of its own.
  const denied = walks.find(({ kind }) => kind === 'disputes') as Walk;
  await page.evaluate(
    (search) => {
      history.pushState(null, '', search);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    denied.to.id === denied.to.event.id ? `?event=${denied.to.id}` : `?claim=${denied.to.id}`,
  );
  await arrivedAt(atlas, denied.to);
  const own = page.locator(`[id$="${denied.to.id === denied.to.event.id ? 'event' : 'claim'}-${denied.to.id}"]`);
  const link = { name: denied.from.event.title };
  await own.getByRole('group', { name: en.relations.otherwise }).getByRole('link', link).first().waitFor();
  expect(await accessibilityFaults(page, '.panel')).toEqual([]);
});

test('the map rings the places of what is joined to the open record, and none while none is open', async () => {
  const walk = walks.find((one) => isAcross(one) && !isUnplaced(one)) as Walk;
  const atlas = await mapAt('');
  const { page } = atlas;
  await atlas.waitForMap();
  const related = async () => Number(await page.locator('.map-canvas').getAttribute('data-related'));
  await expect.poll(() => related()).toBe(0);
  await goWithin(page, `?event=${walk.from.event.id}`);
  const joined = new Set(
    all
      .flatMap(({ from, to }) => [
        [from.event, to.event],
        [to.event, from.event],
      ])
      .flatMap(([own, other]) => (own === walk.from.event && other?.placeId ? [other.placeId] : [])),
  );
  joined.delete(walk.from.event.placeId ?? '');
  expect(joined.size).toBeGreaterThan(0);
  await expect.poll(related).toBe(joined.size);
  await page.keyboard.press('Escape');
  await expect.poll(related).toBe(0);
});
