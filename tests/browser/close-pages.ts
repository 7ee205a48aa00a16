// Setup of every browser spec: a page that a failing test left open does not live on into the next file.
import { afterAll } from 'vitest';
import { closeForgottenPages } from './browser-session.ts';

afterAll(closeForgottenPages);
