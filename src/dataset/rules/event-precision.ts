// An event cannot be located better than the place it stands at.
import type { Rule } from './rule.ts';

export const eventPrecision: Rule = {
  id: 'event-precision',
  holds: 'where_prec of an event is not smaller (more exact) than that of its place.',
  severity: 'warning',
  onError: 'keep',
  *check({ events, places }) {
    const precisionOf = new Map(places.map((place) => [place.record.id, place.record.where_prec]));
    for (const at of events) {
      const ofPlace = at.placeId === null ? undefined : precisionOf.get(at.placeId);
      if (ofPlace === undefined || at.record.where_prec === null || at.record.where_prec >= ofPlace) continue;
      const what = `precision ${at.record.where_prec} is more exact than that of its place (${ofPlace}).`;
      yield { at, field: 'where_prec', what, fix: `Write ${ofPlace} or more.` };
    }
  },
};
