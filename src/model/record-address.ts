// The address of a record in a published atlas: one for each place, event and claim, whatever page or file prints it. It names the record alone, so
// it outlives a move of the record to another place or event; retired ids keep it working when the id changes.

export type AddressedRecord = { place: string } | { event: string } | { claim: string };

/** The parameters of the address, with their question mark. */
export const recordQuery = (record: AddressedRecord): string => `?${new URLSearchParams(record)}`;

/**
 * @param home address of the published atlas with the slash at its end; empty: not known
 * @returns `null` where the atlas has no address of its own
 */
export const recordAddress = (home: string, record: AddressedRecord): string | null =>
  home === '' ? null : `${home}${recordQuery(record)}`;
