// A person whom the sources name, and what a claim has to do with them. Nobody is identified beyond what is printed.
import type { AtlasEvent } from './event.ts';

/** What a claim tells of a person: their words, their order, their deed, what befell them; `named`: anything else. */
export const personParts = ['said', 'ordered', 'did', 'suffered', 'named'] as const;
export type PersonPart = (typeof personParts)[number];

export interface PersonLink {
  /** Id of a person. */
  person: string;
  part: PersonPart;
}

export interface PersonName {
  /** As a source prints it. */
  name: string;
  /** BCP 47 */
  lang: string;
}

/** An office, a party or a trade, in our words, as a source gives it. */
export interface PersonRole {
  says: string;
  /** Id of a claim whose line gives it. */
  claim: string;
}

export interface Person {
  id: string;
  /** The name under which the atlas lists them; one of `names`. */
  title: string;
  names: PersonName[];
  roles: PersonRole[];
}

export interface ToldOfPerson {
  event: AtlasEvent;
  claim: AtlasEvent['claims'][number];
  parts: PersonPart[];
}

/** The claims that name each person, by id, in the order of the events, each with its parts. */
export function toldOfPersons(events: readonly AtlasEvent[]): ReadonlyMap<string, ToldOfPerson[]> {
  const told = new Map<string, ToldOfPerson[]>();
  for (const event of events) {
    for (const claim of event.claims) {
      for (const { person, part } of claim.persons ?? []) {
        const own = told.get(person) ?? [];
        told.set(person, own);
        const last = own.at(-1);
        if (last?.claim === claim) last.parts.push(part);
        else own.push({ event, claim, parts: [part] });
      }
    }
  }
  return told;
}
