// The far side of a reader's file: reads it, answers about its columns and rows, and makes the atlas of it, away from the page that is looked at.

import { writeColumnFile } from '../corpus/column-file.ts';
import { columnsOfCompiled } from '../corpus/converters/compiled-form.ts';
import { gatherRecords, type RecordGatherer } from '../corpus/gather-records.ts';
import type { Issue } from '../dataset/issue.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import type { OwnRecordWords } from '../messages/en/own-records.ts';
import type { ProgramLanguage } from '../messages/languages.ts';
import { loadOwnRecordWords } from '../messages/own-record-words.ts';
import type { Atlas } from '../model/atlas.ts';
import { type CompiledAtlas, compileAtlas, type LeftOut } from '../model/compiled-atlas.ts';
import type { AtlasEvent } from '../model/event.ts';
import { harmless } from '../model/harmless-text.ts';
import { type PlaceShapes, shapesOf } from '../model/place-shapes.ts';
import { type OwnFile, openOwnFile, type Refusal } from './files/open-own-file.ts';
import type { OwnRow, OwnTable } from './files/own-table.ts';
import { guessMapping, type MappingGuess } from './mapping/guess-mapping.ts';
import { type Mapping, missingColumns } from './mapping/mapping.ts';
import { openQuestions, type Question } from './mapping/open-questions.ts';
import { surveyTable, type TableSurvey } from './mapping/table-survey.ts';
import { beside, compileOwn } from './out/compile-own.ts';
import { faultyRows } from './out/faulty-rows.ts';
import { geoZip } from './out/geo-files.ts';
import { describeOwn, type OwnWords, ownAtlasMaker } from './out/own-atlas.ts';
import { explainFault, faultSentence } from './rows/explain-fault.ts';
import { type Gazetteer, type GazetteerPlace, makeGazetteer } from './rows/gazetteer.ts';
import { makeReport, type OwnReport } from './rows/make-report.ts';

export type OwnQuestion =
  | { ask: 'open'; name: string; file: Blob; encoding?: Mapping['encoding']; saved: Mapping | null }
  /** What a changed mapping leaves open. */
  | { ask: 'questions'; mapping: Mapping }
  | { ask: 'report'; mapping: Mapping }
  | { ask: 'faulty'; mapping: Mapping }
  | { ask: 'geo'; mapping: Mapping }
  /** `atlas`: the records it is to stand beside; without it the table stands alone. */
  | { ask: 'make'; mapping: Mapping; atlas: CompiledAtlas | null };

/** What every question is answered by. */
export interface OwnSetting {
  language: ProgramLanguage;
  places: readonly GazetteerPlace[];
  words: OwnWords;
  today: string;
}

export type OpenedOwn =
  | {
      form: 'table';
      columns: readonly string[];
      known: OwnTable['known'];
      unit: OwnTable['unit'];
      guess: MappingGuess;
      isSaved: boolean;
    }
  | { form: 'records'; events: number; issues: Issue[] }
  | { form: 'refused'; why: Refusal };

/** An atlas as the page opens it. */
export interface MadeAtlas {
  /** The compiled corpus. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Of its places that are more than points, and no places of the atlas. */
  shapes: PlaceShapes;
}

export interface OwnAnswers {
  open: OpenedOwn;
  questions: Question[];
  report: OwnReport;
  faulty: string;
  geo: Uint8Array<ArrayBuffer>;
  make: MadeAtlas;
}

export interface OwnServer {
  answer<Ask extends OwnQuestion>(question: Ask): Promise<OwnAnswers[Ask['ask']]>;
}

/** Rows between two words on how far it has come. */
const everyRows = 5000;

/**
 * @param onProgress told how many rows have been read
 * @param many rows above which records are handed over in columns
 */
export function serveOwn(setting: OwnSetting, onProgress: (rows: number) => void = () => {}, many = 5000): OwnServer {
  const gazetteer: Gazetteer = makeGazetteer(setting.places);
  let opened: OwnFile = { form: 'refused', why: { kind: 'no-rows' } };
  let name = '';
  let survey: TableSurvey | null = null;
  /** Records of the last report, by the mapping it was made with. */
  let gathered: { mapping: string; records: RecordGatherer; leftOut: LeftOut[]; atlas: Atlas } | null = null;
  let asWords: Promise<OwnRecordWords> | null = null;
  const words = () => {
    asWords ??= loadOwnRecordWords(setting.language);
    return asWords;
  };

  function counting(table: OwnTable): OwnTable {
    return {
      ...table,
      each(use, wanted) {
        let rows = 0;
        const count = (row: OwnRow) => {
          rows += 1;
          if (rows % everyRows === 0) onProgress(rows);
          use(row);
        };
        return table.each(count, wanted);
      },
    };
  }

  async function open({
    name: called,
    file,
    encoding,
    saved,
  }: Extract<OwnQuestion, { ask: 'open' }>): Promise<OpenedOwn> {
    name = called;
    opened = await openOwnFile(called, file, { encoding: encoding ?? saved?.encoding ?? undefined });
    if (opened.form === 'refused') return opened;
    if (opened.form === 'records') {
      const { atlas, issues } = loadDataset(opened.files);
      return { form: 'records', events: atlas.events.length, issues: issues.slice(0, 1000) };
    }
    const table = counting(opened.table);
    survey = await surveyTable(table);
    const guess = await guessMapping(survey);
    const isSaved = saved !== null && missingColumns(saved, table.columns).length === 0;
    const { columns, known, unit } = table;
    // What the reader has answered once is not asked again; what the cells prove in this version stands.
    const kept = isSaved
      ? {
          ...guess,
          mapping: { ...saved, columns },
          questions: (await openQuestions(survey, saved)).filter(
            ({ about }) => about === 'date-order' && saved.dateOrder === null,
          ),
        }
      : guess;
    return { form: 'table', columns, known, unit, guess: kept, isSaved };
  }

  function tableOf(): OwnTable {
    if (opened.form !== 'table') throw new Error('no table is open');
    return counting(opened.table);
  }

  /** One pass over the rows: the report, and an atlas whose events are handed on. */
  async function passOver(mapping: Mapping, take: RecordGatherer['add']) {
    const table = tableOf();
    const said = await words();
    const leftOut: LeftOut[] = [];
    const maker = ownAtlasMaker({ file: name, today: setting.today, words: setting.words }, gazetteer, take);
    const report = await makeReport(table, mapping, gazetteer, (row) => {
      maker.add(row);
      const [fault] = row.faults;
      if (row.shown || !fault) return;
      const { where, problem } = explainFault(fault, said, table.unit);
      leftOut.push({ file: name, recordId: null, sentence: `${name}, ${where}: ${problem}.` });
    });
    return { report, leftOut, atlas: maker.finish() };
  }

  /** Many rows are gathered while they are reported on, for a second reading of them takes as long as the first. */
  async function reportOn(mapping: Mapping): Promise<OwnReport> {
    gathered = null;
    const isMany = survey !== null && (await survey.dates(mapping.date)).rows > many;
    // Rows of one event that stand apart are whole at the end alone.
    if (!isMany || mapping.event !== null) return makeReport(tableOf(), mapping, gazetteer);
    const records = gatherRecords();
    const { report, leftOut, atlas } = await passOver(mapping, records.add);
    gathered = { mapping: JSON.stringify(mapping), records, leftOut, atlas };
    return report;
  }

  async function atlasOf(mapping: Mapping): Promise<{ atlas: Atlas; leftOut: LeftOut[] }> {
    if (opened.form === 'records') return recordsOf(opened, name, setting);
    const events: AtlasEvent[] = [];
    const { atlas, leftOut } = await passOver(mapping, (event) => events.push(event));
    return { atlas: { ...atlas, events }, leftOut };
  }

  async function make(mapping: Mapping, atlas: CompiledAtlas | null): Promise<MadeAtlas> {
    if (gathered?.mapping === JSON.stringify(mapping) && atlas === null) {
      const { records, leftOut, atlas: own } = gathered;
      gathered = null;
      const { events: _, spans: _none, ...rest } = compileOwn(own, gazetteer, leftOut);
      const bytes = new Uint8Array(writeColumnFile(await records.finish(rest)));
      return { bytes, shapes: shapesOf(own.places.filter(({ id }) => !gazetteer.places.has(id))) };
    }
    const { atlas: own, leftOut } = await atlasOf(mapping);
    // Records of an atlas bring their places along, as they have them.
    const isAtlas = opened.form === 'records';
    const compiled = isAtlas ? compileAtlas(own, leftOut) : compileOwn(own, gazetteer, leftOut);
    const whole = atlas ? beside(atlas, compiled) : compiled;
    // Many records go to the page in columns, as those of a large atlas do: JSON of them would be read twice, and has an end.
    const isMany = whole.events.length > many;
    const bytes = isMany
      ? new Uint8Array(writeColumnFile(columnsOfCompiled(whole)))
      : new TextEncoder().encode(harmless(JSON.stringify(whole)));
    const shapes = shapesOf(own.places.filter(({ id }) => isAtlas || !gazetteer.places.has(id)));
    return { bytes, shapes };
  }

  async function answer(question: OwnQuestion): Promise<OwnAnswers[OwnQuestion['ask']]> {
    switch (question.ask) {
      case 'open':
        return open(question);
      case 'questions':
        if (!survey) throw new Error('no table is open');
        return openQuestions(survey, question.mapping);
      case 'report':
        return reportOn(question.mapping);
      case 'faulty': {
        const said = await words();
        const heads = { line: said.faultyLine, reason: said.faultyReason };
        return faultyRows(tableOf(), question.mapping, gazetteer, {
          ...heads,
          sentence: (fault) => faultSentence(fault, said),
        });
      }
      case 'geo':
        return geoZip((await atlasOf(question.mapping)).atlas);
      case 'make':
        return make(question.mapping, question.atlas);
    }
  }
  return { answer: answer as OwnServer['answer'] };
}

/** Records of an atlas: as they are, under the description they bring, or one made for them. */
function recordsOf(
  { files }: Extract<OwnFile, { form: 'records' }>,
  file: string,
  { words, today }: OwnSetting,
): { atlas: Atlas; leftOut: LeftOut[] } {
  const { atlas, issues } = loadDataset(files);
  const isDescribed = files.some(({ name }) => /(?:^|\/)atlas\.json$/.test(name));
  const errors = issues.filter(({ severity }) => severity === 'error');
  const leftOut = errors.map(({ file: at, recordId, sentence }) => ({ file: at, recordId, sentence }));
  return {
    atlas: isDescribed
      ? atlas
      : {
          ...atlas,
          description: describeOwn({
            file,
            today,
            words,
            places: atlas.places,
            dates: atlas.events.flatMap(({ when }) => when ?? []),
          }),
        },
    leftOut,
  };
}
