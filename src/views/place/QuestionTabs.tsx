// Four questions to a record whose claims differ: how many, against whom, by whom, and who denies it. Under the first stand its claims in full.
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { PlaceTitles } from '../../messages/circumstance-words.ts';
import type { PanelRecord } from '../../scene/panel.ts';
import { recordAnswers } from '../../scene/record-answers.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useInClass } from '../parts/ClassFold.tsx';
import { speakingAgainst } from '../parts/speaking-against.ts';
import { RecordAnswers } from './RecordAnswers.tsx';

export type Question = 'figures' | 'against' | 'by' | 'denials';

interface QuestionTabsProps {
  record: PanelRecord;
  titleOf: PlaceTitles;
  /** The claims in full. */
  children: ReactNode;
}

/** Those that somebody answers; in a class the claims alone, for what they come to is the pupils' own task. */
function useQuestions(record: PanelRecord): Question[] {
  const inClass = useInClass();
  if (!record.differences || inClass) return [];
  const { against, by, denials } = recordAnswers(record);
  const isDenied = denials.length > 0 || speakingAgainst(record) > 0;
  const others: [Question, boolean][] = [
    ['against', against.length > 0],
    ['by', by.length > 0],
    ['denials', isDenied],
  ];
  return ['figures', ...others.filter(([, isAnswered]) => isAnswered).map(([question]) => question)];
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

export function QuestionTabs({ record, titleOf, children }: QuestionTabsProps) {
  const { messages, elements } = useAtlas();
  const { questions: words } = messages.panel;
  const { event, openClaim } = record;
  const questions = useQuestions(record);
  const [chosen, setChosen] = useState<{ question: Question; openClaim: string | null }>({
    question: 'figures',
    openClaim,
  });
  const row = useRef<HTMLDivElement>(null);
  if (questions.length < 2) return <>{children}</>;
  // A claim that the reader is led to stands under the first question.
  const asked = chosen.openClaim === openClaim && questions.includes(chosen.question) ? chosen.question : 'figures';
  const ask = (question: Question) => setChosen({ question, openClaim });
  const onKeyDown = (key: KeyboardEvent) => {
    const next = questions[steps[key.key]?.(questions.indexOf(asked), questions.length - 1) ?? -1];
    if (!next) return;
    key.preventDefault();
    ask(next);
    row.current?.querySelectorAll<HTMLElement>('[role="tab"]')[questions.indexOf(next)]?.focus();
  };
  const tab = (question: Question) => elements.idOf(`question-${event.id}-${question}`);
  const answers = elements.idOf(`answers-${event.id}`);
  return (
    <>
      <div ref={row} className="questions" role="tablist" aria-label={words.name} onKeyDown={onKeyDown}>
        {questions.map((question) => (
          <button
            key={question}
            type="button"
            role="tab"
            id={tab(question)}
            aria-selected={question === asked}
            aria-controls={answers}
            tabIndex={question === asked ? 0 : -1}
            onClick={() => ask(question)}
          >
            {words[question]}
          </button>
        ))}
      </div>
      <div id={answers} role="tabpanel" aria-labelledby={tab(asked)}>
        {asked === 'figures' ? (
          children
        ) : (
          <RecordAnswers record={record} question={asked} titleOf={titleOf} onClaim={() => ask('figures')} />
        )}
      </div>
    </>
  );
}
