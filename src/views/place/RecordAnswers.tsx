// What the claims of a record say to one question: each answer once, with those who give it, or each who speaks against what is told.
import { circumstanceInWords, type PlaceTitles } from '../../messages/circumstance-words.ts';
import type { PanelClaim, PanelRecord } from '../../scene/panel.ts';
import { type Answer, recordAnswers } from '../../scene/record-answers.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { sourceName } from '../parts/source-name.ts';
import { AgainstFolded } from './AgainstFolded.tsx';

interface RecordAnswersProps {
  record: PanelRecord;
  question: 'against' | 'by' | 'denials';
  titleOf: PlaceTitles;
  /** The reader asks for a claim in full. */
  onClaim: () => void;
}

export function RecordAnswers({ record, question, titleOf, onClaim }: RecordAnswersProps) {
  const { messages } = useAtlas();
  const answers = recordAnswers(record);
  const { event } = record;
  if (question === 'denials') {
    return (
      <div className="answers">
        <ul>
          {answers.denials.map((entry) => (
            <li key={entry.claim.id}>
              <p lang={messages.recordLanguage}>{entry.claim.says}</p>
              <Teller event={event.id} entry={entry} printed={null} onClaim={onClaim} />
            </li>
          ))}
        </ul>
        <AgainstFolded record={record} />
      </div>
    );
  }
  const inWords = ({ said }: Answer) =>
    said.length === 0 ? messages.panel.questions.notSaid : circumstanceInWords(question, said, messages, titleOf);
  return (
    <dl className="answers">
      {answers[question].map((answer) => (
        <div key={answer.said.join()}>
          <dt>{inWords(answer)}</dt>
          <dd>
            <ul>
              {answer.claims.map((entry) => (
                <li key={entry.claim.id}>
                  <Teller
                    event={event.id}
                    entry={entry}
                    printed={entry.claim[question]?.verbatim ?? null}
                    onClaim={onClaim}
                  />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface TellerProps extends Pick<RecordAnswersProps, 'onClaim'> {
  event: string;
  entry: PanelClaim;
  /** The words of the source for it. */
  printed: string | null;
}

/** `[estimates] Wikipedia, line 75 · according to … · “captured officers”`: the name leads to the claim in full. */
function Teller({ event, entry: { claim, source }, printed, onClaim }: TellerProps) {
  const { messages, send } = useAtlas();
  const { panel, terms, recordLanguage } = messages;
  const lead = () => {
    onClaim();
    send({ type: 'event-chosen', event, claim: claim.id });
  };
  return (
    <p className="small">
      <span className={`stance stance-${claim.stance}`}>{terms.stance(claim.stance)}</span>{' '}
      <button type="button" className="link" onClick={lead}>
        <Mixed text={panel.claimAt(sourceName(source), claim.locator.line)} />
      </button>
      {claim.attributedTo && <Mixed text={` · ${messages.attributedTo(claim.attributedTo)}`} />}
      {printed !== null && (
        <>
          {' · '}
          <q lang={recordLanguage}>{printed}</q>
        </>
      )}
    </p>
  );
}
