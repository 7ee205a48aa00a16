// The worker of a large corpus: a file of the build, as the page's policy asks for.
import type { Port } from './ports.ts';
import { serveCorpus } from './serve-corpus.ts';

serveCorpus(self as unknown as Port);
