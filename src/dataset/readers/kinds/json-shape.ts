// Questions about the outermost shape of JSON that may be anything.

export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects of a list, as many as are looked at; none for what is no list. */
export function objectsIn(list: unknown, most = 200): JsonObject[] {
  return Array.isArray(list) ? list.slice(0, most).filter(isObject) : [];
}

/** The members of the features of a GeoJSON collection; `null` for what is none. */
export function featuresOf(value: unknown): unknown[] | null {
  return isObject(value) && Array.isArray(value.features) ? value.features : null;
}

/** `properties` of the features that are looked at. */
export const propertiesIn = (features: readonly unknown[]): JsonObject[] =>
  objectsIn(features).flatMap(({ properties }) => (isObject(properties) ? [properties] : []));

/** Every key of some objects, each once, in the order they are met. */
export const keysOf = (objects: readonly JsonObject[]): string[] => [...new Set(objects.flatMap(Object.keys))];

export const hasAll = (names: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((name) => names.includes(name));

/** The list of records in a value: itself, or the first list of objects among its members. */
export function recordsIn(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return isObject(value[0]) ? value : null;
  if (!isObject(value)) return null;
  return (
    Object.values(value).find((member): member is unknown[] => Array.isArray(member) && isObject(member[0])) ?? null
  );
}
