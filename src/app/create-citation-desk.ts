// What citing, correcting and downloading need from outside the views: addresses of this atlas, today's date, and the dataset's writers.
import { requireJson, requirePart } from '../loading/lazy-part.ts';
import { recordById } from '../lookup/build-lookup.ts';
import { isoFromDay } from '../model/calendar.ts';
import { citableRecords } from '../model/citation/citable-records.ts';
import { citedAtlas } from '../model/citation/cited-atlas.ts';
import { elementName, elementScript } from '../model/embed-code.ts';
import type { PlaceShapes } from '../model/place-shapes.ts';
import { eventOfClaim } from '../state/address/address-parameters.ts';
import type { AddressPlace } from '../state/address/address-place.ts';
import { frameAddress } from '../state/address/frame-parameters.ts';
import { spelledAddress, wholeAddress } from '../state/address/permalink.ts';
import type { Clock } from '../state/clock.ts';
import type { CitationDesk } from '../views/cite/citation-desk.tsx';
import type { OpenedCorpus } from './atlas-options.ts';

/** Places go by the reader's names for them; a file keeps those of the corpus. */
export function createCitationDesk(
  { description, lookup, whole, placeShapes, shapes: more, unaddressed, edition }: OpenedCorpus,
  address: AddressPlace,
  clock: Clock,
): CitationDesk {
  const { correctionsTo = {} } = description;
  const atlas = citedAtlas(description);
  const records = citableRecords({
    ...lookup,
    event: (id) => recordById(lookup, id)?.event ?? null,
    eventOfClaim: (id) => recordById(lookup, eventOfClaim(lookup, id) ?? '')?.event ?? null,
  });
  const citing: CitationDesk['citing'] = () => ({
    atlas,
    sourceOf: records.sourceOf,
    addressOf: (record) =>
      unaddressed
        ? null
        : address.whole(`?${new URLSearchParams({ ...record, ...(edition && { asof: edition.id }) })}`),
    accessed: clock.today(),
  });
  /** Of a file in the folder of the atlas. */
  const beside = (file: string) => new URL(file, address.whole('')).href;
  return {
    records,
    citing,
    correctionsTo,
    // How the page looks to one reader is no part of what is cited.
    viewAddress: (state) =>
      unaddressed ? null : address.whole(wholeAddress({ ...state, theme: state.preferredTheme })),
    frameAddress: (state, parts) => beside(frameAddress(spelledAddress(state), parts)),
    spelledView: spelledAddress,
    element: { name: elementName(description.id), script: beside(elementScript) },
    async write(format, shown, view, { from, to }) {
      const [{ writeShown }, shapes] = await Promise.all([
        requirePart('src/dataset/writers/shown-file.ts', () => import('../dataset/writers/shown-file.ts')),
        requireJson<PlaceShapes>(placeShapes),
      ]);
      const window = { from: isoFromDay(from), to: isoFromDay(to) };
      const openWorkbooks = () =>
        requirePart('src/dataset/writers/claims-xlsx.ts', () => import('../dataset/writers/claims-xlsx.ts'));
      return writeShown(whole(), { ...shapes, ...more }, shown, format, {
        view,
        window,
        citing: citing(),
        openWorkbooks,
      });
    },
  };
}
