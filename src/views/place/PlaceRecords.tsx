// The records of a page in their groups: the one it opens at first, the others whole where they are few and a row each where they are many.
import type { ReactNode } from 'react';
import type { Messages } from '../../messages/en/messages.ts';
import { opening } from '../../messages/plural.ts';
import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import { fewRecords, type GroupName, type RecordGroup } from '../../scene/panel.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { SomeOf } from '../parts/SomeOf.tsx';
import { EventArticle } from './EventArticle.tsx';

interface PlaceRecordsProps {
  groups: readonly RecordGroup[];
  /** How many they hold. */
  shown: number;
  place: CompiledPlace | null;
}

/** Of more rows than this, the groups are what is seen first. */
const mostRows = 24;

function nameInWords(name: GroupName, { panel, terms }: Messages): string {
  switch (name.type) {
    case 'lead':
      return '';
    case 'meaning':
      return panel.groups[name.meaning];
    case 'kind':
      return Object.hasOwn(panel.groupsOfKind, name.kind)
        ? (panel.groupsOfKind[name.kind] ?? '')
        : opening(terms.eventKind(name.kind));
    default:
      return panel.groups[name.type];
  }
}

export function PlaceRecords({ groups, shown, place }: PlaceRecordsProps) {
  const { messages } = useAtlas();
  const many = shown > fewRecords;
  const rows = groups
    .filter(({ name: { type } }) => type === 'meaning' || type === 'kind')
    .reduce((sum, { records }) => sum + records.length, 0);
  return (
    <>
      {groups.map(({ name, records }, i) => {
        const list = <Articles records={records} place={place} asRows={many && name.type !== 'lead'} />;
        const key = JSON.stringify(name);
        if (many && name.type !== 'lead') {
          return (
            <Fold key={key} name={name} records={records.length} open={i === 0 || isOpen(name, rows)}>
              {list}
            </Fold>
          );
        }
        return (
          <section key={key}>
            {i > 0 && <p className="divider">{nameInWords(name, messages)}</p>}
            {list}
          </section>
        );
      })}
    </>
  );
}

/** What the reader has asked for stands open; what is of no time, or of a long one, does not. */
function isOpen({ type }: GroupName, rows: number): boolean {
  return type === 'outside' || (rows <= mostRows && type !== 'long' && type !== 'undated');
}

interface ArticlesProps extends Pick<PlaceRecordsProps, 'place'> {
  records: RecordGroup['records'];
  asRows: boolean;
}

function Articles({ records, place, asRows }: ArticlesProps) {
  return (
    <SomeOf
      list={records}
      draw={(record) => <EventArticle key={record.event.id} record={record} shownAt={place} asRow={asRows} />}
    />
  );
}

interface FoldProps {
  name: GroupName;
  records: number;
  open: boolean;
  children: ReactNode;
}

function Fold({ name, records, open, children }: FoldProps) {
  const { messages } = useAtlas();
  return (
    <details className="record-group" open={open}>
      <summary>{messages.panel.groupOf(nameInWords(name, messages), records)}</summary>
      {children}
    </details>
  );
}
