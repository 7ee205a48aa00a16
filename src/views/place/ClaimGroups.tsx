// The claims of a record side by side: versions that disagree under one rule and one sentence, the others apart.
import type { PlaceTitles } from '../../messages/circumstance-words.ts';
import type { Disagreement } from '../../model/versions.ts';
import type { ClaimGroup } from '../../scene/claim-groups.ts';
import type { PanelClaim, PanelRecord } from '../../scene/panel.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useInClass } from '../parts/ClassFold.tsx';
import { useDates } from '../parts/use-dates.ts';
import { ClaimItem } from './ClaimItem.tsx';
import { disagreementInWords, voicesInWords } from './disagreement-words.ts';
import { SharedNote } from './EditorsNote.tsx';
import { passageAddress } from './passage-address.ts';

interface ClaimGroupsProps {
  record: PanelRecord;
  titleOf: PlaceTitles;
}

export function ClaimGroups({ record, titleOf }: ClaimGroupsProps) {
  const { messages, elements } = useAtlas();
  const { groups, versions, errata, silent, event, differences } = record;
  const hasAddress = ({ claim, source }: PanelClaim) =>
    passageAddress(source.custom.url ?? source.URL, claim.locator) !== null;
  const leadsOut = record.claims.some(hasAddress);
  // Where the claims differ, that is said with the reasons.
  const voices = differences ? null : voicesInWords(versions.voices, messages);
  return (
    <>
      {groups.map((group, i) => (
        <Group
          key={group.claims[0]?.claim.id}
          group={group}
          record={record}
          id={elements.idOf(`matter-${event.id}-${i}`)}
          afterMatter={i > 0}
          titleOf={titleOf}
        />
      ))}
      {voices && <p className="voices">{voices}.</p>}
      {errata.map((shared) => (
        <SharedNote key={shared.claims[0]?.claim.id} shared={shared} />
      ))}
      {leadsOut && <p className="small">{messages.panel.leadsOut}</p>}
      {silent > 0 && <p className="small">{messages.panel.silent(silent)}</p>}
    </>
  );
}

interface GroupProps extends ClaimGroupsProps {
  group: ClaimGroup;
  id: string;
  afterMatter: boolean;
}

/** Who, by whom and where it was stands among the reasons, unless nothing else is in question. */
function headline(about: readonly Disagreement[]): readonly Disagreement[] {
  const first = about.filter(({ kind }) => kind === 'figures' || kind === 'dates' || kind === 'stance');
  return first.length > 0 ? first : about;
}

function Group({ group, record, id, afterMatter, titleOf }: GroupProps) {
  const { messages } = useAtlas();
  const dates = useDates();
  const inClass = useInClass();
  const shared = record.errata.flatMap(({ claims }) => claims);
  const inOrder = record.groups.flatMap(({ claims }) => claims);
  const chosen = record.persons.filter((person) => person.chosen);
  const cameBy = ({ claim }: PanelClaim) =>
    chosen.filter(({ id: person }) => claim.persons?.some((link) => link.person === person)).map(({ title }) => title);
  const items = group.claims.map((entry) => (
    <ClaimItem
      key={entry.claim.id}
      entry={entry}
      standing={record.openClaim === entry.claim.id ? 'open' : 'here'}
      calendarsDiffer={record.calendarsDiffer}
      sourceKnown={inOrder.find(({ source }) => source === entry.source) !== entry}
      noteStands={shared.includes(entry) ? 'below' : null}
      cameBy={cameBy(entry)}
      titleOf={titleOf}
    />
  ));
  const figured = group.claims.some(({ claim }) => claim.figures.length > 0);
  const name = figured ? 'claims figured' : 'claims';
  if (group.about.length === 0) {
    return (
      <ul className={name} aria-label={afterMatter ? messages.panel.otherClaims : messages.claims}>
        {items}
      </ul>
    );
  }
  return (
    <div className="matter">
      <p className={inClass ? 'versions unseen' : 'versions'} id={id}>
        {inClass
          ? messages.claims
          : headline(group.about).map((about) => (
              <span key={about.kind === 'figures' ? `${about.measure} ${about.unit} ${about.scope}` : about.kind}>
                {disagreementInWords(about, messages, dates, titleOf)}.
              </span>
            ))}
      </p>
      <ul className={name} aria-labelledby={id}>
        {items}
      </ul>
    </div>
  );
}
