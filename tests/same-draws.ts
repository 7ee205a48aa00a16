// Setup of every unit test worker: tests with drawn values draw the same ones each time, so that a commit that passes goes on passing.
// SEED=new draws anew, which is how such tests find what nobody thought of; SEED=1234 draws what a failure printed.
import fc from 'fast-check';

const seed = process.env.SEED;
if (seed !== undefined && seed !== 'new' && !/^-?\d{1,10}$/.test(seed))
  throw new Error(`SEED is "${seed}": give it a whole number, "new", or leave it out`);
if (seed !== 'new') fc.configureGlobal({ seed: Number(seed ?? 19_180_905) });
