// The tables of persons: who is named, under which names, in which roles, and in which claims.
import type { Person, PersonLink, PersonName, PersonRole } from '../../model/person.ts';
import { personParts } from '../../model/person.ts';
import type { Column } from './column.ts';
import { tableOf } from './table.ts';

const idColumn: Column<{ person: Pick<Person, 'id'> }> = {
  name: 'person_id',
  type: 'string',
  required: true,
  description: 'Stable id of the person. It identifies nobody beyond the names that the sources print.',
  cell: ({ person }) => person.id,
};

const toPerson = { field: 'person_id', to: ['persons', 'person_id'] } as const;
const toClaim = { field: 'claim_id', to: ['claims', 'claim_id'] } as const;

const claimIdColumn = (description: string): Column<{ claim: string }> => ({
  ...{ name: 'claim_id', type: 'string', required: true, description },
  cell: ({ claim }) => claim,
});

export const personTable = tableOf<{ person: Person }>({
  name: 'persons',
  title: 'Persons',
  description: 'One row for each person whom a claim names.',
  columns: [
    idColumn,
    {
      ...{ name: 'name', type: 'string', required: true },
      description: 'The name under which the atlas lists the person.',
      cell: ({ person }) => person.title,
    },
  ],
  primaryKey: ['person_id'],
  foreignKeys: [],
  rows: ({ persons = [] }) => persons.map((person) => ({ person })),
});

export const personNameTable = tableOf<{ person: Person; name: PersonName }>({
  name: 'person-names',
  title: 'Names of persons',
  description: 'One row for each form of a name, as a source prints it.',
  columns: [
    idColumn,
    {
      ...{ name: 'name', type: 'string', required: true, description: 'As printed.' },
      cell: ({ name }) => name.name,
    },
    {
      ...{ name: 'lang', type: 'string', required: true, description: 'Language of the text, BCP 47.' },
      cell: ({ name }) => name.lang,
    },
  ],
  primaryKey: ['person_id', 'name', 'lang'],
  foreignKeys: [toPerson],
  rows: ({ persons = [] }) => persons.flatMap((person) => person.names.map((name) => ({ person, name }))),
});

export const personRoleTable = tableOf<{ person: Person; role: PersonRole; claim: string }>({
  name: 'person-roles',
  title: 'Roles of persons',
  description: 'One row for each office, party or trade that a source gives to a person.',
  columns: [
    idColumn,
    {
      ...{ name: 'role', type: 'string', required: true, description: 'In the words of the atlas.' },
      cell: ({ role }) => role.says,
    },
    claimIdColumn('Id of a claim whose line gives it.'),
  ],
  primaryKey: ['person_id', 'role', 'claim_id'],
  foreignKeys: [toPerson, toClaim],
  rows: ({ persons = [] }) =>
    persons.flatMap((person) => person.roles.map((role) => ({ person, role, claim: role.claim }))),
});

export const claimPersonTable = tableOf<{ person: { id: string }; link: PersonLink; claim: string }>({
  name: 'claim-persons',
  title: 'Persons in claims',
  description: 'One row for each part that a person has in a claim.',
  columns: [
    claimIdColumn('Id of the claim.'),
    idColumn,
    {
      ...{ name: 'part', type: 'string', required: true, oneOf: personParts },
      description: 'What the claim tells: what the person said, ordered, did or suffered; named: anything else.',
      cell: ({ link }) => link.part,
    },
  ],
  primaryKey: ['claim_id', 'person_id', 'part'],
  foreignKeys: [toPerson, toClaim],
  rows: ({ events, persons = [] }) => {
    const listed = new Set(persons.map(({ id }) => id));
    return events.flatMap(({ claims }) =>
      claims.flatMap((claim) =>
        (claim.persons ?? [])
          .filter(({ person }) => listed.has(person))
          .map((link) => ({ person: { id: link.person }, link, claim: claim.id })),
      ),
    );
  },
});
