// What a chart of figures is made of before it is laid out: its rows in sections, and the sentences that say what its marks mean.
import type { Messages } from '../../messages/en/messages.ts';
import { type EstimateChart as Chart, type EstimateOrder, rowsInOrder } from '../../model/estimates.ts';
import type { Dates } from '../parts/use-dates.ts';
import { shapeOf } from './EstimateMark.tsx';
import type { ChartSection } from './estimate-layout.ts';

/** By event where there are several; what editors have set aside stands under a heading of its own. */
export function chartSections(chart: Chart, order: EstimateOrder, messages: Messages, dates: Dates): ChartSection[] {
  const rows = rowsInOrder(chart.rows, order);
  const inForce = rows.filter(({ setAside }) => !setAside);
  const setAside = rows.filter((row) => row.setAside);
  const apart = setAside.length > 0 ? [{ key: 'set-aside', heading: messages.estimates.setAside, rows: setAside }] : [];
  if (chart.events.length === 1) return [{ key: 'all', heading: null, rows: inForce }, ...apart];
  const byEvent = chart.events.map(({ event, span }): ChartSection => {
    const date = event.when && span ? ` · ${dates.historical(event.when)}` : '';
    return { key: event.id, heading: `${event.title}${date}`, rows: inForce.filter((row) => row.event === event) };
  });
  return [...byEvent.filter((section) => section.rows.length > 0), ...apart];
}

/** What the marks mean, as far as they occur. */
export function chartKey(chart: Chart, { estimates: words }: Messages): string[] {
  const bounds = new Set(chart.rows.map(({ figure }) => figure.bound));
  const any = (...wanted: (typeof chart.rows)[number]['figure']['bound'][]) =>
    wanted.some((bound) => bounds.has(bound));
  const groups = chart.groups.map((texts) => texts.map((text) => text['title-short'] ?? text.title));
  const [only] = groups;
  return [
    chart.axis.scale === 'log' ? words.logAxis : '',
    any('at-least', 'more-than', 'at-most', 'less-than') ? words.keyOpen : '',
    any('more-than', 'less-than', 'nearly') ? words.keyHollow : '',
    any('about', 'nearly') ? words.keySoft : '',
    words.keyVoices,
    groups.length > 1 ? words.keyGroups(groups.map((texts, n) => words.keyGroup(shapeOf(n), texts))) : '',
    groups.length === 1 && only && only.length > 1 ? words.keyOneGroup(only) : '',
  ].filter(Boolean);
}
