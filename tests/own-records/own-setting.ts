// The far side of a reader's file as the page sets it up, in plain Node.
import { enOwnRecords } from '../../src/messages/en/own-records.ts';
import { ownWordsOf } from '../../src/own-records/out/own-words.ts';
import { type OwnSetting, serveOwn } from '../../src/own-records/serve-own.ts';
import { description } from '../own-corpus.ts';
import { ownPlaces } from './own-gazetteer.ts';

export const settingFor = (file: string): OwnSetting => ({
  language: 'en',
  places: ownPlaces,
  words: ownWordsOf(enOwnRecords, file, 'en', description),
  today: '2026-11-30',
});

/**
 * A server with a table in it.
 * @param many rows above which it hands records over in columns
 */
export async function serverOf(file: string, content: BlobPart, many?: number) {
  const server = serveOwn(settingFor(file), () => {}, many);
  const opened = await server.answer({ ask: 'open', name: file, file: new Blob([content]), saved: null });
  if (opened.form !== 'table') throw new Error(`${file} is no table`);
  return { server, opened, mapping: opened.guess.mapping };
}
