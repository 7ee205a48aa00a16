// Words strike nobody: an order, a law, a speech or a report has no victims, which only the deed that follows it may have.
import type { Rule } from './rule.ts';

const kindsOfWords = ['order', 'law', 'speech', 'report'];

export const victimsOfWords: Rule = {
  id: 'victims-of-words',
  holds: 'An order, a law, a speech or a report names no victims, and no claim of it says against whom.',
  severity: 'error',
  onError: 'keep',
  *check({ events }) {
    const fix = 'Say in the summary at whom it is aimed; what is said to have happened is an event of its own.';
    for (const event of events) {
      const { kind, victims } = event.record;
      if (!kindsOfWords.includes(kind)) continue;
      const what = `of kind ${kind} nothing is said to have happened to anybody.`;
      if (victims.length > 0) yield { at: event, field: 'victims', what, fix };
      for (const at of event.claims) if (at.record.against !== undefined) yield { at, field: 'against', what, fix };
    }
  },
};
