// Keeps zod from making code of texts: the page's policy forbids it, and each attempt would be reported as a breach.
import { config } from 'zod';

config({ jitless: true });
