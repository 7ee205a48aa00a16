// What a build does with the corpus, without bundling the program: `tsx bench/build-corpus.ts GEO OUT`. Started by `bench/commands.ts`.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileFolder, harmlessPieces } from '../src/commands/compile-corpus.ts';
import { readHistories } from '../src/commands/editions/histories.ts';
import { loadedCorpus } from '../src/commands/loaded-corpus.ts';
import { picturesFolder } from '../src/commands/publish/pictures.ts';
import { publishRecords } from '../src/commands/publish/publish-records.ts';
import { storiesBeside } from '../src/commands/stories/read-stories.ts';
import { writePieces } from '../src/commands/write-pieces.ts';

const [geo = 'geo', out = 'out'] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const { compiled, outlines, shapes } = compileFolder(geo);
await writePieces(join(out, 'compiled-atlas.json'), harmlessPieces(compiled));
await writePieces(join(out, 'outlines.json'), harmlessPieces(outlines));
await writePieces(join(out, 'place-shapes.json'), harmlessPieces(shapes));
const { files, loaded } = loadedCorpus(geo);
const { atlas } = loaded;
const pages = await publishRecords(
  {
    ...{ atlas, files, histories: readHistories(geo, files), stories: storiesBeside(atlas, geo) },
    hasPictures: existsSync(join(geo, picturesFolder)),
    home: 'https://atlas.example/',
  },
  out,
);
process.stdout.write(`${pages.length} pages\n`);
