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

/** A server with a table in it. */
export async function serverOf(file: string, text: string | Uint8Array<ArrayBuffer>, saved = null) {
  const server = serveOwn(settingFor(file));
  const opened = await server.answer({ ask: 'open', name: file, file: new Blob([text]), saved });
  if (opened.form !== 'table') throw new Error(`${file} is no table`);
  return { server, opened, mapping: opened.guess.mapping };
}
