// The claims of a record side by side: versions that disagree under one rule and one sentence, the others apart.
import type { ClaimGroup } from '../../scene/claim-groups.ts';
import type { PanelRecord } from '../../scene/panel.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useDates } from '../parts/use-dates.ts';
import { ClaimItem } from './ClaimItem.tsx';
import { disagreementInWords, voicesInWords } from './disagreement-words.ts';
import { SharedNote } from './EditorsNote.tsx';

export function ClaimGroups({ record }: { record: PanelRecord }) {
  const { messages, elements } = useAtlas();
  const { groups, versions, errata, silent, event } = record;
  const voices = voicesInWords(versions.voices, messages);
  return (
    <>
      {voices && <p className="voices">{voices}.</p>}
      {groups.map((group, i) => (
        <Group
          key={group.claims[0]?.claim.id}
          group={group}
          record={record}
          id={elements.idOf(`matter-${event.id}-${i}`)}
          afterMatter={i > 0}
        />
      ))}
      {errata.map((shared) => (
        <SharedNote key={shared.claims[0]?.claim.id} shared={shared} />
      ))}
      {silent > 0 && <p className="small">{messages.panel.silent(silent)}</p>}
    </>
  );
}

interface GroupProps {
  group: ClaimGroup;
  record: PanelRecord;
  id: string;
  afterMatter: boolean;
}

function Group({ group, record, id, afterMatter }: GroupProps) {
  const { messages } = useAtlas();
  const dates = useDates();
  const titleOf = (id: string) => record.placeTitles[id] ?? id;
  const shared = record.errata.flatMap(({ claims }) => claims);
  const inOrder = record.groups.flatMap(({ claims }) => claims);
  const items = group.claims.map((entry) => (
    <ClaimItem
      key={entry.claim.id}
      entry={entry}
      open={record.openClaim === entry.claim.id}
      calendarsDiffer={record.calendarsDiffer}
      sourceKnown={inOrder.find(({ source }) => source === entry.source) !== entry}
      noteShared={shared.includes(entry)}
      titleOf={titleOf}
    />
  ));
  if (group.about.length === 0) {
    return (
      <ul className="claims" aria-label={afterMatter ? messages.panel.otherClaims : messages.claims}>
        {items}
      </ul>
    );
  }
  return (
    <div className="matter">
      <p className="versions" id={id}>
        {group.about.map((about) => (
          <span key={about.kind === 'figures' ? `${about.measure} ${about.unit} ${about.scope}` : about.kind}>
            {disagreementInWords(about, messages, dates, titleOf)}.
          </span>
        ))}
      </p>
      <ul className="claims" aria-labelledby={id}>
        {items}
      </ul>
    </div>
  );
}
