// A record described for machines: the event as schema.org has it, and each of its claims as a W3C Web Annotation whose body is what is claimed and
// whose target is the passage it rests on. Both are named by the addresses that files and citations print, so that what is known of one joins.
import { addressOf } from '../../dataset/writers/citations.ts';
import type { Messages } from '../../messages/en/messages.ts';
import type { Claim, Locator } from '../../model/claim.ts';
import { readEdtf } from '../../model/edtf.ts';
import type { AtlasEvent } from '../../model/event.ts';
import type { HistoricalDate } from '../../model/historical-date.ts';
import { type AddressedRecord, recordQuery } from '../../model/record-address.ts';
import type { Source } from '../../model/source.ts';
import { webAddress } from './html.ts';

type Data = Record<string, unknown>;

/** What all records of the pages are described with. */
export interface DataMaterial {
  sources: ReadonlyMap<string, Source>;
  words: Messages;
  /** Address of the published atlas with the slash at its end; empty: not known, then ids are relative to a page one folder below the atlas. */
  home: string;
}

/** The name of a record among the data of the web: its address. */
export const recordId = (record: AddressedRecord, home: string): string => `${home || '../'}${recordQuery(record)}`;

/** Only a deed happened: an order to kill is a text, and nothing is said to have come of it. */
const typeOfKind: Readonly<Record<string, string>> = {
  deed: 'Event',
  law: 'Legislation',
  order: 'CreativeWork',
  speech: 'CreativeWork',
  report: 'CreativeWork',
  institution: 'Organization',
};

const placeProperty: Readonly<Record<string, string>> = {
  Legislation: 'contentLocation',
  CreativeWork: 'contentLocation',
};

/** EDTF 2019, as the Library of Congress names the type. */
const edtfType = 'http://id.loc.gov/datatypes/edtf/EDTF';

/** A year, month or day without a mark, which schema.org can take as it is. */
const plainDate = /^\d{4}(?:-\d{2}){0,2}$/;

/** The date with all its doubt; to an event that began and ended without any also as schema.org has it. */
function dated(when: HistoricalDate | null, type: string): Data {
  if (when === null) return {};
  const whole = { 'http://purl.org/dc/terms/date': { '@type': edtfType, '@value': when.edtf } };
  const [start = '', end = start] = when.edtf.split('/');
  const isPlain = when.calendar !== 'unknown' && plainDate.test(start) && plainDate.test(end);
  if (type !== 'Event' || !isPlain || !readEdtf(when.edtf).ok) return whole;
  return { ...whole, startDate: start, endDate: end };
}

const quotation = (exact: string, more: Data = {}) => ({ type: 'TextQuoteSelector', exact, ...more });

/** From the first words of the passage to its last. A range ends before its second selector, so that one stands right behind the last words. */
function passage({ start, end }: Pick<Locator, 'start' | 'end'>): Data {
  if (start === end) return quotation(start);
  const behind = quotation('', { prefix: end });
  return { type: 'RangeSelector', startSelector: quotation(start), endSelector: behind };
}

function annotation(claim: Claim, { sources, words, home }: DataMaterial): Data {
  const source = sources.get(claim.source);
  const url = webAddress((source && addressOf(source)) ?? undefined);
  const language = words.recordLanguage;
  const body = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value, language });
  const remarks = [claim.rankReason, claim.erratum && `${claim.erratum.note} ${claim.erratum.known}`];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: recordId({ claim: claim.id }, home),
    type: 'Annotation',
    motivation: 'describing',
    body: [
      body('describing', claim.says),
      body('classifying', words.terms.stance(claim.stance)),
      ...remarks.flatMap((remark) => (remark ? [body('commenting', remark)] : [])),
    ],
    target: {
      // A text without an address of its own is described on a page of the atlas.
      source: url ?? `${home || '../'}?${new URLSearchParams({ about: claim.source })}`,
      selector: passage(claim.locator),
    },
    citation: `${source?.['title-short'] ?? source?.title ?? claim.source}, ${words.claimLine(claim.locator.line)}`,
  };
}

export function eventData(event: AtlasEvent, material: DataMaterial): Data {
  const { words, home } = material;
  const type = typeOfKind[event.kind] ?? 'Thing';
  const places = [...(event.placeId === null ? [] : [event.placeId]), ...event.alsoAt];
  return {
    '@type': type,
    '@id': recordId({ event: event.id }, home),
    name: event.title,
    description: event.summary,
    keywords: [words.terms.eventKind(event.kind), words.terms.category(event.category)],
    ...dated(event.when, type),
    ...(places.length > 0 && {
      [placeProperty[type] ?? 'location']: places.map((place) => ({ '@id': recordId({ place }, home) })),
    }),
    subjectOf: event.claims.map((claim) => annotation(claim, material)),
  };
}
