// A person is listed once, under names that the sources print, with roles that they give, and some claim names them.
import type { Person } from '../../model/person.ts';
import { quote } from '../quote.ts';
import { normalise } from '../source-text.ts';
import { lineOf } from './claim-line.ts';
import type { ClaimOfEvent, Finding, Rule, RuleContext } from './rule.ts';

type Fault = Pick<Finding, 'field' | 'what' | 'fix'>;

/** The claims that name a person, by the id of the person. */
function claimsByPerson(claims: readonly ClaimOfEvent[]): ReadonlyMap<string, ClaimOfEvent[]> {
  const naming = new Map<string, ClaimOfEvent[]>();
  for (const one of claims) {
    for (const id of new Set((one.claim.record.persons ?? []).map(({ person }) => person))) {
      const own = naming.get(id);
      if (own) own.push(one);
      else naming.set(id, [one]);
    }
  }
  return naming;
}

function* faultsOf(
  { title, names: written, roles }: Person,
  naming: readonly ClaimOfEvent[],
  context: RuleContext,
): Iterable<Fault> {
  const namingIds = new Set(naming.map(({ claim }) => claim.record.id));
  if (!written.some(({ name }) => name === title))
    yield { field: 'title', what: `${quote(title)} is none of the names.`, fix: 'Take one of the names.' };
  if (context.complete.records && naming.length === 0)
    yield { field: 'id', what: 'no claim names the person.', fix: 'Link the claims that do, or take the person out.' };
  for (const [index, { claim }] of roles.entries()) {
    if (!context.complete.records || namingIds.has(claim)) continue;
    const what = `claim ${quote(claim)} does not name the person.`;
    yield { field: `roles[${index}].claim`, what, fix: 'Name a claim that does, whose line gives the role.' };
  }
  const lines = naming.map(({ claim }) => lineOf(context, claim.record));
  if (lines.length === 0 || lines.some(({ state }) => state !== 'found')) return;
  const printed = lines.map((line) => (line.state === 'found' ? line.line : ''));
  for (const [index, { name }] of written.entries()) {
    if (printed.some((line) => line.includes(normalise(name)))) continue;
    const what = `${quote(name)} is on no line of a claim that names the person.`;
    yield {
      field: `names[${index}]`,
      what,
      fix: 'Write the name as a source prints it, or link the claim of that line.',
    };
  }
}

export const listedPersons: Rule = {
  id: 'person',
  holds:
    'Each person is listed once, under names printed on lines of claims that name them, and with roles those give.',
  severity: 'error',
  onError: 'keep',
  *check(context) {
    const { persons } = context;
    if (!persons) return;
    const naming = claimsByPerson(context.claims);
    const seen = new Set<string>();
    const taken = (id: string) =>
      [context.seenIds.places, context.seenIds.events, context.seenIds.claims, context.seenIds.sources].some((ids) =>
        ids.has(id),
      );
    for (const [index, person] of persons.record.entries()) {
      const at = { ...persons, kind: 'person' as const, path: `persons[${index}]`, recordId: person.id };
      if (seen.has(person.id) || taken(person.id))
        yield { at, field: 'id', what: 'another record has this id.', fix: 'Give the person an id of their own.' };
      seen.add(person.id);
      for (const fault of faultsOf(person, naming.get(person.id) ?? [], context)) yield { at, ...fault };
    }
  },
};
