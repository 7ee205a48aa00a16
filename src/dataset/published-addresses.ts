// The address that a published GeoJSON gives each of its records, in `url`: it says where the record was taken from and is no part of it.
type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withoutUrl = (value: unknown): unknown => {
  if (!isObject(value)) return value;
  const { url: _, ...rest } = value;
  return rest;
};

const listed = (value: unknown, each: (one: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(each) : value;

function eventWithout(value: unknown): unknown {
  const event = withoutUrl(value);
  return isObject(event) && Array.isArray(event.claims) ? { ...event, claims: event.claims.map(withoutUrl) } : event;
}

function featureWithout(value: unknown): unknown {
  if (!isObject(value) || !isObject(value.properties)) return value;
  const properties = withoutUrl(value.properties) as Json;
  return { ...value, properties: { ...properties, events: listed(properties.events, eventWithout) } };
}

/**
 * A collection without the addresses of its records. Only one that the atlas has published carries its sources; in a layer as its editors keep it,
 * `url` is a field that is not known, and stays to be told.
 */
export function withoutAddresses(value: unknown): unknown {
  if (!isObject(value) || !Object.hasOwn(value, 'sources')) return value;
  const { features, unplaced, ...rest } = value;
  return {
    ...rest,
    ...(features === undefined ? {} : { features: listed(features, featureWithout) }),
    ...(unplaced === undefined ? {} : { unplaced: listed(unplaced, eventWithout) }),
  };
}
