// What the site holds of the records: plain pages, a page and a file for each record, and every published form; written one after the other, so that
// the memory needed does not grow with their number.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatasetFile } from '../../dataset/dataset-file.ts';
import { datapackagePieces } from '../../dataset/writers/datapackage-files.ts';
import { formats } from '../../dataset/writers/formats.ts';
import { fileSchemaTexts } from '../../dataset/writers/json-schema.ts';
import { provenanceOfWhole } from '../../dataset/writers/provenance.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { LoadedStories } from '../../stories/load-stories.ts';
import type { Histories } from '../editions/histories.ts';
import { movedRecords } from '../editions/moved-records.ts';
import { writePieces } from '../write-pieces.ts';
import { changeFeed, feedFile } from './change-feed.ts';
import { dataFolder } from './dataset-description.ts';
import { formerPlacePages } from './former-place-pages.ts';
import type { Pages } from './pages.ts';
import { personPages } from './person-pages.ts';
import { placePages } from './place-pages.ts';
import { readingPages } from './reading-pages.ts';
import { recordPages } from './record-pages.ts';
import { storyPages } from './story-pages.ts';

/** Folder of the JSON Schemas, seen from the page; others refer to it, so it stays. */
const schemaFolder = 'schemas/';

export interface RecordMaterialOfSite {
  atlas: Atlas;
  files: readonly DatasetFile[];
  histories: Histories;
  stories: LoadedStories;
  hasPictures: boolean;
  /** Address of the published atlas with the slash at its end; empty: not known. */
  home: string;
}

/** @returns paths of the pages that a search engine is told of */
export async function publishRecords(material: RecordMaterialOfSite, site: string): Promise<string[]> {
  const { atlas, files, histories, stories: told, hasPictures, home } = material;
  const pathOf = (name: string) => {
    const path = join(site, name);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  };
  const writeAll = (pages: Iterable<readonly [path: string, text: string]>) => {
    for (const [name, text] of pages) writeFileSync(pathOf(name), text);
  };
  const moved = movedRecords(atlas, histories.editions);
  const log = files.find(({ name }) => name.endsWith('/reading-log.json'))?.text;
  const places = placePages(atlas, hasPictures, home, moved, told.names.length > 0);
  const records = recordPages(atlas, files, histories, hasPictures, home);
  const listed: readonly (Pages | ReadonlyMap<string, string>)[] = [
    places,
    personPages(atlas, hasPictures, home),
    readingPages(atlas, log, hasPictures, home),
    storyPages(told, atlas, hasPictures, home),
    records.pages,
  ];
  for (const pages of [...listed, formerPlacePages(atlas, places), records.others]) writeAll(pages);
  const feed = changeFeed(atlas, histories.editions, home);
  if (feed !== null) writeAll([[feedFile, feed]]);
  for (const [name, text] of fileSchemaTexts(atlas)) writeAll([[`${schemaFolder}${name}`, text]]);
  const provenance = provenanceOfWhole(atlas, home);
  for (const [name, pieces] of datapackagePieces(atlas, provenance))
    await writePieces(pathOf(`${dataFolder}${name}`), pieces);
  for (const { file, pieces } of formats) await writePieces(pathOf(`${dataFolder}${file}`), pieces(atlas, provenance));
  return listed.flatMap((pages) => [...pages.keys()]);
}
