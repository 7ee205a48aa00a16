// The rules of the published profile of Data Package v2 (datapackage.org, profiles 2.0: package, resource, table dialect and Table Schema)
// as far as our descriptor says anything, rebuilt from its text: each breach as a sentence.

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Members = Record<string, Json>;
type Report = (sentence: string) => void;

const membersOf = (value: Json | undefined): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
const isText = (value: Json | undefined): value is string => typeof value === 'string';
const isTexts = (value: Json | undefined, atLeast = 1): value is string[] =>
  Array.isArray(value) && value.length >= atLeast && value.every(isText) && new Set(value).size === value.length;

const pathPattern = /^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/;
const licenceName = /^([-a-zA-Z0-9._])+$/;

/** Every type a field can have, with the constraints it takes. The profile gives `list` none of our readers know. */
const constraintsOf: Record<string, string[]> = {
  string: ['required', 'unique', 'pattern', 'enum', 'minLength', 'maxLength'],
  number: ['required', 'unique', 'enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  integer: ['required', 'unique', 'enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  boolean: ['required', 'enum'],
  date: ['required', 'unique', 'enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
};

function checkField(value: Json, where: string, report: Report) {
  const { name, type, title, description, example, format, constraints, ...rest } = membersOf(value);
  if (!isText(name) || name === '') report(`${where} has no name`);
  for (const [key, text] of Object.entries({ title, description, example }))
    if (text !== undefined && !isText(text)) report(`${where}.${key} is no text`);
  const known = isText(type) ? constraintsOf[type] : undefined;
  if (!known) return report(`${where} is of the type ${JSON.stringify(type)}, which not every reader knows`);
  if (format !== undefined && format !== 'default') report(`${where} has the format ${JSON.stringify(format)}`);
  if (Object.keys(rest).length > 0) report(`${where} has members of another type: ${Object.keys(rest)}`);
  const { required, pattern, enum: oneOf, ...more } = membersOf(constraints);
  if (constraints !== undefined && Object.keys(membersOf(constraints)).some((key) => !known.includes(key)))
    report(`${where} has a constraint that ${type} does not take`);
  if (required !== undefined && typeof required !== 'boolean') report(`${where}.required is no truth value`);
  if (pattern !== undefined && !isText(pattern)) report(`${where}.pattern is no text`);
  if (oneOf !== undefined && !isTexts(oneOf)) report(`${where}.enum is empty, or names a value twice`);
  if (Object.keys(more).length > 0) report(`${where} has constraints this test knows nothing of`);
}

interface Described {
  fields: Set<string>;
  required: Set<string>;
  primaryKey: string[];
}

function checkSchema(value: Json | undefined, where: string, report: Report): Described {
  const schema = membersOf(value);
  const fields = listOf(schema.fields);
  if (fields.length === 0) report(`${where} has no fields`);
  for (const [at, field] of fields.entries()) checkField(field, `${where}.fields[${at}]`, report);
  const names = fields.map((field) => String(membersOf(field).name));
  if (new Set(names).size !== names.length) report(`${where} has two fields of one name`);
  if ('missingValues' in schema && !isTexts(schema.missingValues)) report(`${where}.missingValues are no texts`);
  const primaryKey = 'primaryKey' in schema ? schema.primaryKey : [];
  if ('primaryKey' in schema && !isTexts(primaryKey)) report(`${where}.primaryKey names no fields`);
  const required = fields.filter((field) => membersOf(membersOf(field).constraints).required === true);
  return {
    fields: new Set(names),
    required: new Set(required.map((field) => String(membersOf(field).name))),
    primaryKey: isTexts(primaryKey) ? primaryKey : [],
  };
}

function checkKeys(schema: Members, where: string, own: Described, all: Map<string, Described>, report: Report) {
  for (const field of own.primaryKey)
    if (!own.required.has(field)) report(`${where}: the key ${field} is no field that is always filled`);
  if (!('foreignKeys' in schema)) return;
  if (listOf(schema.foreignKeys).length === 0) report(`${where}.foreignKeys is empty`);
  for (const key of listOf(schema.foreignKeys).map(membersOf)) {
    const { resource, fields: toFields } = membersOf(key.reference);
    if (!isTexts(key.fields) || !isTexts(toFields)) return report(`${where} has a foreign key without fields`);
    const there = all.get(String(resource));
    if (!there) report(`${where} refers to the table ${JSON.stringify(resource)}, which is not in the package`);
    if (!key.fields.every((field) => own.fields.has(field))) report(`${where} refers by a field it does not have`);
    if (String(there?.primaryKey) !== String(toFields)) report(`${where} refers to fields that are not the key there`);
  }
}

function checkResource(value: Json, where: string, report: Report): [string, Described] {
  const resource = membersOf(value);
  const { name, path, type, dialect } = resource;
  if (!isText(name) || !/^[a-z0-9._-]+$/.test(name)) report(`${where} has no plain name`);
  if (!isText(path) || !pathPattern.test(path)) report(`${where} has no path inside the package`);
  if (type !== 'table') report(`${where} is not said to be a table`);
  for (const key of ['title', 'description', 'format', 'mediatype', 'encoding'])
    if (!isText(resource[key])) report(`${where}.${key} is no text`);
  const { delimiter, lineTerminator, quoteChar, doubleQuote, header } = membersOf(dialect);
  if (![delimiter, lineTerminator, quoteChar].every(isText))
    report(`${where}.dialect does not say how cells are parted`);
  if (typeof doubleQuote !== 'boolean' || typeof header !== 'boolean')
    report(`${where}.dialect is not of truth values`);
  return [String(name), checkSchema(resource.schema, `${where}.schema`, report)];
}

export function breachesOfDataPackage(text: string): string[] {
  const breaches: string[] = [];
  const report: Report = (sentence) => void breaches.push(sentence);
  const descriptor = membersOf(JSON.parse(text) as Json);
  if (descriptor.$schema !== 'https://datapackage.org/profiles/2.0/datapackage.json') report('$schema is another');
  for (const key of ['name', 'title', 'version', 'description'])
    if (!isText(descriptor[key])) report(`${key} is no text`);
  const licences = listOf(descriptor.licenses).map(membersOf);
  if (licences.length === 0) report('it has no licence');
  for (const { name, path } of licences) {
    if (!isText(name) && !isText(path)) report('a licence has neither name nor path');
    if (name !== undefined && !licenceName.test(String(name))) report(`a licence is named ${JSON.stringify(name)}`);
  }
  for (const { path, ...source } of listOf(descriptor.sources).map(membersOf)) {
    if (path !== undefined && !pathPattern.test(String(path))) report(`a source has the path ${JSON.stringify(path)}`);
    if (Object.keys(source).length === 0) report('a source has no title');
  }
  const resources = listOf(descriptor.resources);
  if (resources.length === 0) report('it has no resources');
  const described = resources.map((resource, at) => checkResource(resource, `resources[${at}]`, report));
  const byName = new Map(described);
  if (byName.size !== resources.length) report('two resources have one name');
  for (const [at, resource] of resources.entries()) {
    const own = described[at]?.[1];
    if (own) checkKeys(membersOf(membersOf(resource).schema), `resources[${at}].schema`, own, byName, report);
  }
  return breaches;
}
