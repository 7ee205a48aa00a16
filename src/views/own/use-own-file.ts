// How far a file of the reader's has come in the sheet, and every step of it. The file itself is with the worker.
import { useEffect, useRef, useState } from 'react';
import type { OwnRecordWords } from '../../messages/en/own-records.ts';
import { checksumOf } from '../../own-records/checksum.ts';
import { forgetFile, type KeptFile, keepFile, keptFile } from '../../own-records/kept-file.ts';
import type { Mapping } from '../../own-records/mapping/mapping.ts';
import { emptyMapping } from '../../own-records/mapping/mapping.ts';
import type { Question } from '../../own-records/mapping/open-questions.ts';
import { mappingEnding, readMapping } from '../../own-records/mapping/saved-mapping.ts';
import { ownWordsOf } from '../../own-records/out/own-words.ts';
import { isCancelled, type OwnDesk, openOwnDesk } from '../../own-records/own-desk.ts';
import type { OwnReport } from '../../own-records/rows/make-report.ts';
import type { OpenedOwn } from '../../own-records/serve-own.ts';
import { type OwnRecordsPlace, useAtlas } from '../parts/atlas-context.tsx';
import { partFaultWords } from '../parts/part-fault-words.ts';

export type OpenedTable = Extract<OpenedOwn, { form: 'table' }>;

export interface ColumnStage {
  at: 'columns';
  opened: OpenedTable;
  mapping: Mapping;
  /** Mappings before the last changes, to go back to. */
  before: readonly { mapping: Mapping; answered: ReadonlySet<Question['about']> }[];
  questions: readonly Question[];
  answered: ReadonlySet<Question['about']>;
  busy: boolean;
}

export interface ReportStage {
  at: 'report';
  /** `null` for records of an atlas, which have no columns. */
  columns: ColumnStage | null;
  mapping: Mapping;
  report: OwnReport | null;
  /** Of records of an atlas: how many, and what is wrong with them, in English. */
  records: { events: number; issues: readonly { sentence: string; fix: string }[] } | null;
  unit: OpenedTable['unit'];
  busy: boolean;
  said: string;
}

export type OwnStage =
  | { at: 'choose'; said: string }
  | { at: 'reading'; file: string; rows: number }
  | ColumnStage
  | ReportStage;

export interface OwnFileDesk {
  stage: OwnStage;
  file: string;
  kept: KeptFile | null;
  /** The file that is open is not the one that the link names. */
  isOther: boolean;
  open(files: readonly File[]): void;
  openKept(): void;
  forget(): void;
  cancel(): void;
  another(): void;
  change(mapping: Mapping, answered?: Question['about']): void;
  undo(): void;
  check(): void;
  back(): void;
  show(beside: boolean, keep: boolean): void;
  faulty(): Promise<string>;
  geo(): Promise<Uint8Array<ArrayBuffer>>;
}

/** Questions that have an answer that stands until it is changed. */
export const isPreset = (about: Question['about']): boolean => about === 'bound' || about === 'encoding';

export const unanswered = ({ questions, answered }: ColumnStage): Question[] =>
  questions.filter(({ about }) => !isPreset(about) && !answered.has(about));

function refusalWords(why: Extract<OpenedOwn, { form: 'refused' }>['why'], { refusals }: OwnRecordWords): string {
  switch (why.kind) {
    case 'foreign':
      return refusals.foreign(why.is);
    case 'damaged':
      return refusals.damaged(why.cause);
    case 'no-rows':
      return refusals['no-rows'];
    case 'too-large':
      return refusals['too-large'](why.megabytes);
  }
}

export function useOwnFile(words: OwnRecordWords): OwnFileDesk {
  const { messages, ownRecords } = useAtlas();
  const place = ownRecords as OwnRecordsPlace;
  const [stage, setStage] = useState<OwnStage>({ at: 'choose', said: '' });
  const [kept, setKept] = useState<KeptFile | null>(null);
  const desk = useRef<OwnDesk | null>(null);
  const opened = useRef<File | null>(null);
  const sum = useRef<Promise<string | null>>(Promise.resolve(null));
  const [isOther, setOther] = useState(false);
  const { sheet } = words;

  useEffect(() => {
    void keptFile().then(setKept);
    return () => desk.current?.close();
  }, []);

  const choose = (said: string) => {
    desk.current?.close();
    desk.current = null;
    setStage({ at: 'choose', said });
  };
  const fail = (cause: unknown) => {
    if (isCancelled(cause)) return;
    console.warn('the file of the reader was not opened', cause);
    choose(partFaultWords(cause, messages) ?? sheet.failed(cause instanceof Error ? cause.message : String(cause)));
  };
  const asking = () => {
    if (!desk.current) throw new Error('no file is open');
    return desk.current;
  };

  async function read(file: File, saved: Mapping | null, encoding: Mapping['encoding'] = null) {
    desk.current?.close();
    opened.current = file;
    setOther(false);
    const own = checksumOf(file);
    sum.current = own;
    const { wanted } = place;
    if (wanted)
      void own.then((known) => {
        if (opened.current !== file) return;
        setOther(known === null || wanted.sum === null ? file.name !== wanted.name : known !== wanted.sum);
      });
    setStage({ at: 'reading', file: file.name, rows: 0 });
    const setting = {
      language: messages.language,
      places: place.places,
      words: ownWordsOf(words, file.name, messages.reading, place.description),
      today: place.today(),
    };
    const opening = openOwnDesk(setting, (rows) => setStage((now) => (now.at === 'reading' ? { ...now, rows } : now)));
    desk.current = opening;
    const told = await opening.ask({ ask: 'open', name: file.name, file, encoding, saved });
    if (told.form === 'refused') return choose(refusalWords(told.why, words));
    if (told.form === 'records') {
      return setStage({
        ...{ at: 'report', columns: null, mapping: emptyMapping, report: null, unit: 'line', busy: false, said: '' },
        records: { events: told.events, issues: told.issues },
      });
    }
    const { mapping, questions } = told.guess;
    // What was answered when the columns were saved counts as answered.
    const before: Question['about'][] = told.isSaved ? ['encoding', 'calendar', 'bound'] : [];
    const answered = new Set<Question['about']>(told.isSaved && mapping.dateOrder ? [...before, 'date-order'] : before);
    setStage({ at: 'columns', opened: told, mapping, before: [], questions, answered, busy: false });
  }

  async function openAll(files: readonly File[]) {
    const mappings = files.filter(({ name }) => name.endsWith(mappingEnding));
    const [table] = files.filter((file) => !mappings.includes(file));
    const [written] = mappings;
    if (!table) return;
    await read(table, written ? readMapping(await written.text()) : null);
  }

  async function change(at: ColumnStage, mapping: Mapping, about?: Question['about']) {
    const answered = about ? new Set([...at.answered, about]) : at.answered;
    const before = [...at.before, { mapping: at.mapping, answered: at.answered }];
    if (about === 'encoding' && opened.current) return read(opened.current, null, mapping.encoding);
    const next = { ...at, mapping, before, answered };
    setStage(next);
    const questions = await asking().ask({ ask: 'questions', mapping });
    // The order of day and month is asked of the dates that are chosen; an answer is no new question.
    setStage((now) =>
      now.at === 'columns' && now.mapping === mapping ? { ...now, questions: asked(questions, at, answered) } : now,
    );
  }

  /** A question that has been answered stays, so that the answer can be changed. */
  function asked(
    questions: readonly Question[],
    at: ColumnStage,
    answered: ReadonlySet<Question['about']>,
  ): readonly Question[] {
    const still = at.questions.filter(
      ({ about }) => answered.has(about) && !questions.some((one) => one.about === about),
    );
    return [...still, ...questions];
  }

  async function check(at: ColumnStage) {
    setStage({ ...at, busy: true });
    const report = await asking().ask({ ask: 'report', mapping: at.mapping });
    const { unit } = at.opened;
    setStage({ at: 'report', columns: at, mapping: at.mapping, report, records: null, unit, busy: false, said: '' });
  }

  async function show(at: ReportStage, beside: boolean, keep: boolean) {
    setStage({ ...at, busy: true });
    const { mapping } = at;
    const file = opened.current?.name ?? '';
    if (keep && opened.current) await keepFile(opened.current, mapping);
    const { bytes, shapes } = await asking().ask({ ask: 'make', mapping, atlas: beside ? place.atlas() : null });
    const facets = Object.entries({
      category: mapping.category,
      perpetrator: mapping.perpetrator,
      victims: mapping.victims,
    });
    const named = beside ? [] : facets.filter((facet): facet is [string, string] => facet[1] !== null);
    desk.current?.close();
    await place.show({ file, sum: await sum.current, beside, bytes, shapes, facets: Object.fromEntries(named) });
  }

  return {
    stage,
    file: opened.current?.name ?? '',
    ...{ kept, isOther },
    open: (files) => void openAll(files).catch(fail),
    openKept: () => void (kept && read(kept.file, kept.mapping).catch(fail)),
    forget() {
      const forgotten = () => {
        setKept(null);
        choose(sheet.forgotten);
      };
      void forgetFile().then(forgotten).catch(fail);
    },
    cancel: () => choose(sheet.cancelled),
    another: () => choose(''),
    change: (mapping, about) => void (stage.at === 'columns' && change(stage, mapping, about).catch(fail)),
    undo() {
      const last = stage.at === 'columns' ? stage.before.at(-1) : undefined;
      if (stage.at === 'columns' && last) setStage({ ...stage, ...last, before: stage.before.slice(0, -1) });
    },
    check: () => void (stage.at === 'columns' && check(stage).catch(fail)),
    back: () => stage.at === 'report' && stage.columns && setStage({ ...stage.columns, busy: false }),
    show: (beside, keep) => void (stage.at === 'report' && show(stage, beside, keep).catch(fail)),
    faulty: () => asking().ask({ ask: 'faulty', mapping: stage.at === 'report' ? stage.mapping : emptyMapping }),
    geo: () => asking().ask({ ask: 'geo', mapping: stage.at === 'report' ? stage.mapping : emptyMapping }),
  };
}
