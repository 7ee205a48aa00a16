// Writes the places as Linked Places Format v1.3, in the shape that the World Historical Gazetteer's schema v2.0 accepts:
// two-dimensional positions, years as strings, ids as addresses or `prefix:term`, ISO dates without marks. Events ride along as a member of ours.
import { type Atlas, recordLanguage } from '../../model/atlas.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { eventsByPlace } from '../../model/events-by-place.ts';
import type { HistoricalDate } from '../../model/historical-date.ts';
import type { Place, Toponym } from '../../model/place.ts';
import { worded } from '../../model/words.ts';
import type { Citation } from './citations.ts';
import { type LinkedContext, linkedContext, linkedEvent, linkedPrefix } from './linked-places-event.ts';
import { type Certainty, type LinkedWhen, linkedWhen } from './linked-places-when.ts';
import { prettyPieces } from './pretty-pieces.ts';
import { citationOfFile, type Provenance, provenanceOfWhole } from './provenance.ts';

/** As the text of the format prints it. */
const context = 'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** GeoNames classes: P settlement, S spot, A state, L area. A region of the sources may be a governorate or a steppe: L holds both. */
const featureClass = { city: 'P', town: 'P', village: 'P', site: 'S', region: 'L', country: 'A' } as const;

/** Getty AAT, from the subset that the format ships; it has no word for a prison, a factory or a camp at large. */
const placeType = {
  city: { identifier: 'aat:300008389', label: 'cities' },
  town: { identifier: 'aat:300008375', label: 'towns' },
  village: { identifier: 'aat:300008372', label: 'villages' },
  site: { label: 'site' },
  region: { identifier: 'aat:300182722', label: 'regions (geographic)' },
  country: { identifier: 'aat:300387506', label: 'countries' },
} as const;

function geometryOf({ geometry, where_prec, boundary_precision }: Place) {
  const drawn: Record<NonNullable<Place['boundary_precision']>, Certainty> = {
    good: 'certain',
    fair: 'less-certain',
    approximate: 'uncertain',
    sketch: 'uncertain',
  };
  if (geometry.type !== 'Point') return { ...geometry, certainty: drawn[boundary_precision ?? 'approximate'] };
  if (where_prec === 1) return { ...geometry, certainty: 'certain' };
  if (where_prec > 3) return { ...geometry, certainty: 'uncertain' };
  const near = { approximation: { type: 'geo:hasSpatialAccuracy', tolerance: 25 } };
  return { ...geometry, certainty: 'less-certain', ...(where_prec === 2 ? near : {}) };
}

const linkedCitation = ({ label, url, year }: Citation) => ({
  label,
  ...(year ? { year } : {}),
  ...(url ? { '@id': url } : {}),
});

/** A time span needs a start, and without an end it means "during the start": so the side not known is left loose, not out. */
function nameOf({ toponym, lang, from, to }: Toponym) {
  if (!from && !to) return { toponym, lang };
  const start = from ? { in: from } : { latest: to };
  const end = to ? { in: to } : { earliest: from };
  return { toponym, lang, when: { timespans: [{ start, end }] } };
}

/** The title first, cited by the passages that name the place; where none does, by the atlas itself. */
function namesOf(place: Place, events: AtlasEvent[], { atlas, cite }: LinkedContext) {
  const claims = events.filter((event) => event.placeBasis === 'printed').flatMap((event) => event.claims);
  const cited = new Map(claims.map((claim) => [cite(claim).label, linkedCitation(cite(claim))]));
  const citations = cited.size > 0 ? [...cited.values()] : [{ label: worded(atlas.description.title) }];
  const isTitle = ({ toponym }: Toponym) => toponym === place.title;
  const title = place.names.find(isTitle) ?? { toponym: place.title, lang: recordLanguage(atlas.description) };
  const others = place.names.filter((name) => name !== title);
  return [{ ...nameOf(title), citations }, ...others.map(nameOf)];
}

const worst = (certainties: Certainty[]): Certainty =>
  certainties.includes('uncertain') ? 'uncertain' : certainties.includes('less-certain') ? 'less-certain' : 'certain';

/** The day of a report or a publication says nothing of when its place was. */
const attests = ({ role }: HistoricalDate) => role === 'event' || role === 'order' || role === 'period';

/** When the place is attested here: the dates of its events, or the years the atlas covers where none is dated. */
function whenOf(events: AtlasEvent[], { extent }: Atlas['description']): Omit<LinkedWhen, 'edtf'> {
  const whens = events.flatMap((event) => (event.when && attests(event.when) ? [linkedWhen(event.when)] : []));
  if (whens.length === 0) {
    const timespans = [{ start: { earliest: extent.from }, end: { latest: extent.to } }];
    return { timespans, certainty: 'less-certain', label: 'the years the atlas covers; no event here is dated' };
  }
  const spans = new Map(whens.flatMap((when) => when.timespans).map((span) => [JSON.stringify(span), span]));
  const certainty = worst(whens.map((when) => when.certainty));
  return { timespans: [...spans.values()], certainty, label: 'dates of the events of this place' };
}

function featureOf(place: Place, events: AtlasEvent[], titleOf: Map<string, string>, linked: LinkedContext) {
  const { atlas, linkedId } = linked;
  const relations = place.partOf.map((id) => ({
    relationType: 'gvp:broaderPartitive',
    relationTo: linkedId({ place: id }),
    label: titleOf.get(id) ?? id,
  }));
  return {
    '@id': linkedId({ place: place.id }),
    type: 'Feature',
    properties: {
      title: place.title,
      fclasses: [featureClass[place.kind]],
      ...(place.ccodes.length > 0 ? { ccodes: place.ccodes } : {}),
    },
    names: namesOf(place, events, linked),
    types: [placeType[place.kind]],
    geometry: geometryOf(place),
    when: whenOf(events, atlas.description),
    ...(place.links.length > 0 ? { links: place.links } : {}),
    ...(relations.length > 0 ? { relations } : {}),
    ...describe(place, recordLanguage(atlas.description)),
    events: events.map((event) => linkedEvent(event, place.title, linked)),
  };
}

function describe({ where_note, boundary }: Place, lang: string) {
  const notes = [where_note, boundary].filter((note) => note !== undefined);
  return notes.length > 0 ? { descriptions: notes.map((value) => ({ value, lang })) } : {};
}

export function linkedPlacesPieces(atlas: Atlas, provenance: Provenance = provenanceOfWhole(atlas)): Iterable<string> {
  const titleOf = new Map(atlas.places.map((place) => [place.id, place.title]));
  const linked = linkedContext(atlas, provenance);
  const at = eventsByPlace(atlas.events);
  function* features() {
    for (const place of atlas.places) yield featureOf(place, at.get(place.id) ?? [], titleOf, linked);
  }
  function* unplacedEvents() {
    for (const event of at.get(null) ?? []) yield linkedEvent(event, null, linked);
  }
  return prettyPieces({
    '@context': [context, { [linkedPrefix(atlas)]: `urn:${atlas.description.id}:` }],
    type: 'FeatureCollection',
    citation: {
      schema: 'https://whgazetteer.org/schema/csl-citation.json',
      citationID: atlas.description.id,
      citationItems: atlas.sources.map(({ id }) => ({ id })),
    },
    features: { streamed: 'list', members: features },
    unplacedEvents: { streamed: 'list', members: unplacedEvents },
    sources: atlas.sources,
    version: atlas.description.edition,
    licence: atlas.description.licence,
    citeAs: citationOfFile(atlas, provenance),
  });
}

export const writeLinkedPlaces = (atlas: Atlas, provenance?: Provenance): string =>
  [...linkedPlacesPieces(atlas, provenance)].join('');
