// What a record holds, from its claims to what can be done with it; a graphic one stays folded behind a plain notice.
import { useState } from 'react';
import type { PanelRecord } from '../../scene/panel.ts';
import { EventTools } from '../cite/RecordTools.tsx';
import { EstimateCharts } from '../figures/EstimateCharts.tsx';
import { FigureStrip } from '../figures/FigureStrip.tsx';
import { useAtlas } from '../parts/atlas-context.tsx';
import { ClassFold } from '../parts/ClassFold.tsx';
import { AgainstFolded } from './AgainstFolded.tsx';
import { ClaimGroups } from './ClaimGroups.tsx';
import { PersonsNamed } from './PersonsNamed.tsx';
import { QuestionTabs } from './QuestionTabs.tsx';
import { RelationList } from './RelationList.tsx';
import { WhyTheyDiffer } from './WhyTheyDiffer.tsx';

interface RecordBodyProps {
  record: PanelRecord;
  /** The charts stand folded. */
  brief: boolean;
}

export function RecordBody({ record, brief }: RecordBodyProps) {
  const { messages } = useAtlas();
  const { event } = record;
  const [unfolded, setUnfolded] = useState(false);
  const isFolded = event.graphic === true && !unfolded && record.openClaim === null && !record.cameBack;
  if (isFolded) {
    return (
      <>
        <button type="button" className="link fold" onClick={() => setUnfolded(true)}>
          {messages.graphicFold}
        </button>
        <AgainstFolded record={record} />
      </>
    );
  }
  const isCompared = record.charts.length > 0 || record.differences !== null;
  const titleOf = (id: string) => record.placeTitles[id] ?? id;
  return (
    <>
      {isCompared && (
        <ClassFold>
          <FigureStrip charts={record.charts} />
          <WhyTheyDiffer record={record} titleOf={titleOf} />
        </ClassFold>
      )}
      <QuestionTabs record={record} titleOf={titleOf}>
        <ClaimGroups record={record} titleOf={titleOf} />
      </QuestionTabs>
      <RecordSummary record={record} />
      <PersonsNamed persons={record.persons} />
      {/* After the claims: what the sources say comes first, then what other records have to do with it. */}
      <RelationList at={event.id} relations={record.relations} />
      {record.charts.length > 0 && (
        <ClassFold>
          <EstimateCharts charts={record.charts} subject={event.title} folded={brief} />
        </ClassFold>
      )}
      <EventTools eventId={event.id} />
    </>
  );
}

/** The editors' reading of the claims: what is told, by whom it was done and to whom. */
function RecordSummary({ record: { event } }: { record: PanelRecord }) {
  const { messages } = useAtlas();
  const { terms, panel } = messages;
  const people = event.victims.map((group) => terms.victimGroup(group)).join(', ');
  const by = event.perpetrator && `${terms.perpetrator}: ${terms.actor(event.perpetrator)}`;
  const said = [by, people && `${terms.victims}: ${people}`].filter(Boolean).join(' · ');
  return (
    <div className="record-summary">
      <p className="summary">
        <span className="small">{panel.inShort}.</span> <span lang={messages.recordLanguage}>{event.summary}</span>
      </p>
      {said && <p className="small">{said}</p>}
    </div>
  );
}
