// What the views need of the editions from outside: which there are, the records of another one to stand beside these, and the way to those of today.
import type { Lookup } from '../lookup/build-lookup.ts';
import type { Action } from '../state/actions.ts';
import type { AddressPlace } from '../state/address/address-place.ts';
import { addressFromState } from '../state/address/permalink.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import type { Store } from '../state/store.ts';
import type { EditionDesk } from '../views/parts/atlas-context.tsx';
import type { OpenedCorpus } from './atlas-options.ts';

interface EditionDeskOptions {
  corpus: OpenedCorpus;
  addressPlace: AddressPlace;
  store: Store<AtlasState, Action>;
  opening: AtlasState;
  /** The records of another edition have come: what stands beside these can be drawn. */
  onTaken: () => void;
}

interface OpenEditions {
  desk: EditionDesk;
  /** The records of an edition, `null` being those of today, as far as they have been fetched. */
  lookupOf: (asof: string | null) => Lookup | undefined;
}

/** What the file of the records of today is called, where it stands beside an edition. */
const todaysFile = 'compiled-atlas.json';

export function createEditionDesk({ corpus, addressPlace, store, opening, onTaken }: EditionDeskOptions): OpenEditions {
  const { editions = [], edition = null } = corpus;
  const fetched = new Map<string | null, Lookup>();
  const editionOf = (asof: string | null) => editions.find(({ id }) => id === asof);
  return {
    lookupOf: (asof) => fetched.get(asof),
    desk: {
      all: editions,
      opened: edition,
      beside: {
        fileOf: (asof) => editionOf(asof)?.compiled ?? todaysFile,
        async open(asof) {
          if (!corpus.openBeside) throw new Error('this atlas has no editions to fetch');
          return corpus.openBeside(editionOf(asof) ?? null);
        },
        take(asof, opened) {
          if (fetched.get(asof) === opened) return;
          fetched.set(asof, opened);
          onTaken();
        },
      },
      recordFiles: corpus.recordFiles ?? null,
      readings: corpus.readings ?? null,
      addressOfToday: (search) => addressPlace.whole(search),
      openToday: () => addressPlace.reload(addressFromState({ ...store.get(), asof: null }, opening)),
    },
  };
}
