// What the World Historical Gazetteer's schema for Linked Places (lpf_v2.0, read November 2026) accepts, rule by rule, and what the
// text of the format v1.3 asks beyond it. Returns one sentence for each breach, none for a collection that would be taken.

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Members = { [name: string]: Json };

const urlPattern = /^(https?:\/\/)(www\.)?[a-zA-Z0-9\-.]{2,256}\.[a-z]{2,63}(:[0-9]{1,5})?(\/.*)?$/;
const termPattern = /^\w+:[^\s]+$/;
const gazetteerTerm = /^(bnf|cerl|dbp|gn|gnd|gov|loc|pl|tgn|viaf|wd|wp):[^\s]+$/;
const datePattern = /^(-\d{5,})$|^(-?\d{1,4})(-(0[1-9]|1[0-2]))?(-([0-2][0-9]|3[01]))?$/;
/** Primary language, script, region, variants, extensions. */
const langPattern =
  /^[A-Za-z]{2,8}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-([A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*(-[0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+)*$/;
const featureClasses = 'AHLPRSTUVX';
const certainties = ['certain', 'less-certain', 'uncertain'];
const linkTypes = ['closeMatch', 'exactMatch', 'primaryTopicOf', 'subjectOf', 'seeAlso'];
/** Positions inside coordinates: how many arrays deep. */
const depths: Record<string, number> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  Polygon: 2,
  MultiLineString: 2,
  MultiPolygon: 3,
};

const isMembers = (value: Json | undefined): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const membersOf = (value: Json | undefined): Members => (isMembers(value) ? value : {});
const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
const isText = (value: Json | undefined): value is string => typeof value === 'string' && /^.*$/.test(value);
const isUrlOrTerm = (value: Json | undefined) => isText(value) && (urlPattern.test(value) || termPattern.test(value));

type Report = (sentence: string) => void;

function checkDate(value: Json, where: string, report: Report) {
  if (!isMembers(value)) return report(`${where} is no object`);
  const names = Object.keys(value);
  if (names.some((name) => !['in', 'earliest', 'latest'].includes(name)))
    report(`${where} has members it may not have`);
  if (names.length === 0) report(`${where} is empty`);
  if ('in' in value && names.length > 1) report(`${where} has "in" beside others`);
  for (const [name, date] of Object.entries(value)) {
    if (typeof date !== 'string' || !datePattern.test(date))
      report(`${where}.${name} is no plain date: ${JSON.stringify(date)}`);
    else if (/^-?\d{1,4}-\d{2}$/.test(date) && !/-(0[1-9]|1[0-2])$/.test(date))
      report(`${where}.${name} would be misread, a season perhaps: ${date}`);
  }
}

function checkWhen(value: Json, where: string, report: Report) {
  const when = membersOf(value);
  if (!Array.isArray(when.timespans)) report(`${where} has no timespans`);
  if (Array.isArray(when.timespans) && when.timespans.length === 0) report(`${where} has an empty list of timespans`);
  listOf(when.timespans).forEach((timespan, at) => {
    const here = `${where}.timespans[${at}]`;
    const spans = membersOf(timespan);
    if (!('start' in spans)) report(`${here} has no start`);
    for (const [name, date] of Object.entries(spans)) {
      if (name !== 'start' && name !== 'end') report(`${here} has a member it may not have: ${name}`);
      else checkDate(date, `${here}.${name}`, report);
    }
  });
  if ('certainty' in when && !certainties.includes(String(when.certainty))) report(`${where}.certainty is unknown`);
  if ('label' in when && !isText(when.label)) report(`${where}.label is no single line`);
}

function checkCitations(value: Json | undefined, where: string, report: Report) {
  for (const citation of listOf(value).map(membersOf)) {
    if (!('label' in citation) && !('@id' in citation)) report(`${where} has a citation without label and @id`);
    if ('label' in citation && !isText(citation.label)) report(`${where} has a citation whose label is no single line`);
    if ('@id' in citation && !isUrlOrTerm(citation['@id'])) report(`${where} cites a bad address: ${citation['@id']}`);
    if ('year' in citation && !(typeof citation.year === 'string' && /^-?\d+$/.test(citation.year))) {
      report(`${where} has a year that is no text of digits`);
    }
  }
}

function checkPositions(value: Json | undefined, depth: number, where: string, report: Report) {
  if (depth > 0) {
    if (!Array.isArray(value)) report(`${where} is not deep enough`);
    for (const inner of listOf(value)) checkPositions(inner, depth - 1, where, report);
    return;
  }
  const [lon, lat, ...more] = listOf(value);
  if (typeof lon !== 'number' || typeof lat !== 'number' || more.length > 0)
    return report(`${where} has a position that is not two numbers`);
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) report(`${where} has a position off the globe`);
}

function checkGeometry(value: Json | undefined, where: string, report: Report) {
  if (value === null) return;
  if (!isMembers(value)) return report(`${where} is missing`);
  if (value.type === 'GeometryCollection') {
    listOf(value.geometries).forEach((inner, at) => void checkGeometry(inner, `${where}.geometries[${at}]`, report));
    return;
  }
  const depth = depths[String(value.type)];
  if (depth === undefined) return report(`${where} has no known type`);
  checkPositions(value.coordinates, depth, where, report);
  if ('certainty' in value && !certainties.includes(String(value.certainty))) report(`${where}.certainty is unknown`);
  if ('when' in value) checkWhen(value.when ?? null, `${where}.when`, report);
  checkCitations(value.citations, where, report);
}

function checkProperties(value: Json | undefined, where: string, report: Report) {
  const properties = membersOf(value);
  if (!isText(properties.title)) report(`${where}.title is missing, or no single line`);
  const classes = listOf(properties.fclasses);
  if (classes.length === 0) report(`${where}.fclasses is missing or empty`);
  if (classes.some((one) => typeof one !== 'string' || one.length !== 1 || !featureClasses.includes(one))) {
    report(`${where}.fclasses has a class that is none`);
  }
  if ('ccodes' in properties) {
    const codes = listOf(properties.ccodes);
    if (codes.length === 0 || new Set(codes).size < codes.length) report(`${where}.ccodes is empty or repeats itself`);
    if (codes.some((code) => !/^[A-Z]{2}$/.test(String(code)))) report(`${where}.ccodes has a code that is none`);
  }
}

function checkNames(value: Json | undefined, where: string, report: Report) {
  const names = listOf(value).map(membersOf);
  if (names.length === 0) report(`${where} is missing or empty`);
  if (!names.some((name) => listOf(name.citations).length > 0)) report(`${where} has no name that is cited`);
  names.forEach((name, at) => {
    if (!isText(name.toponym)) report(`${where}[${at}] has no toponym`);
    if ('lang' in name && !(typeof name.lang === 'string' && langPattern.test(name.lang)))
      report(`${where}[${at}].lang is no BCP 47 tag`);
    if ('when' in name) checkWhen(name.when ?? null, `${where}[${at}].when`, report);
    checkCitations(name.citations, `${where}[${at}]`, report);
  });
}

function checkLists(feature: Members, where: string, report: Report) {
  for (const link of listOf(feature.links).map(membersOf)) {
    if (!linkTypes.includes(String(link.type))) report(`${where} has a link of unknown type`);
    const id = String(link.identifier);
    if (!urlPattern.test(id) && !gazetteerTerm.test(id)) report(`${where} links to what is no gazetteer: ${id}`);
  }
  for (const relation of listOf(feature.relations).map(membersOf)) {
    if (!isUrlOrTerm(relation.relationType) || !isUrlOrTerm(relation.relationTo)) report(`${where} has a bad relation`);
  }
  for (const type of listOf(feature.types).map(membersOf)) {
    if ('identifier' in type && !isUrlOrTerm(type.identifier)) report(`${where} has a type with a bad identifier`);
  }
  for (const description of listOf(feature.descriptions).map(membersOf)) {
    if (!isText(description.value)) report(`${where} has a description without a single line of text`);
    if ('source' in description && !urlPattern.test(String(description.source)))
      report(`${where} describes from no address`);
  }
}

function checkFeature(value: Json, where: string, report: Report) {
  const feature = membersOf(value);
  if (feature.type !== 'Feature') report(`${where} is no Feature`);
  if (!isUrlOrTerm(feature['@id'])) report(`${where} has an @id that is neither address nor prefixed term`);
  checkProperties(feature.properties, `${where}.properties`, report);
  if (!('geometry' in feature)) report(`${where} has no geometry, not even null`);
  checkGeometry(feature.geometry, `${where}.geometry`, report);
  checkNames(feature.names, `${where}.names`, report);
  if (!('when' in feature)) report(`${where} has no when`);
  else checkWhen(feature.when ?? null, `${where}.when`, report);
  checkLists(feature, where, report);
}

/** Only these members may stand in the citation of a collection. */
function checkCollectionCitation(value: Json, report: Report) {
  const citation = membersOf(value);
  if (citation.schema !== 'https://whgazetteer.org/schema/csl-citation.json') report('citation.schema is another');
  if (!('citationID' in citation)) report('citation.citationID is missing');
  const known = ['schema', 'citationID', 'citationItems', 'properties'];
  if (Object.keys(citation).some((name) => !known.includes(name))) report('citation has members it may not have');
  for (const item of listOf(citation.citationItems).map(membersOf))
    if (!('id' in item)) report('citation has an item without id');
}

export function breachesOfWhgRules(text: string): string[] {
  const breaches: string[] = [];
  const report: Report = (sentence) => void breaches.push(sentence);
  const collection = membersOf(JSON.parse(text) as Json);
  if (collection.type !== 'FeatureCollection') report('it is no FeatureCollection');
  if (!('@context' in collection)) report('it has no @context');
  const features = listOf(collection.features);
  if (features.length === 0) report('it has no features');
  if ('citation' in collection) checkCollectionCitation(collection.citation ?? null, report);
  features.forEach((feature, at) => void checkFeature(feature, `features[${at}]`, report));
  return breaches;
}
