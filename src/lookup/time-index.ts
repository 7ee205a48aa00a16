// The time index: every record's four bounds in typed arrays, each bound in its own sorted order. Built once, never changed.

/** Four bounds of N records, in whole days since 1970-01-01. */
export interface SpanColumns {
  earliestStart: Int32Array;
  latestStart: Int32Array;
  earliestEnd: Int32Array;
  latestEnd: Int32Array;
}

/** Record numbers in the order of one bound, and the bound's values by record number. */
export interface BoundOrder {
  order: Uint32Array;
  days: Int32Array;
}

export interface TimeIndex {
  size: number;
  byEarliestStart: BoundOrder;
  byLatestStart: BoundOrder;
  byEarliestEnd: BoundOrder;
  byLatestEnd: BoundOrder;
}

/** Fewer are sorted by comparing: the passes below cost as much for one record as for thousands. */
const fewRecords = 4_096;

const boundOrder = (days: Int32Array): BoundOrder => ({ order: orderOf(days), days });

/** Stable order of whole numbers by two passes of 16 bits: linear in the number of records, whatever the span of years. */
function orderOf(days: Int32Array): Uint32Array {
  const size = days.length;
  if (size < fewRecords) {
    const byDay = (a: number, b: number) => (days[a] as number) - (days[b] as number) || a - b;
    return Uint32Array.from(days.keys()).sort(byDay);
  }
  let order = new Uint32Array(size);
  let next = new Uint32Array(size);
  for (let i = 0; i < size; i++) order[i] = i;
  for (const shift of [0, 16]) {
    const starts = new Uint32Array(65_537);
    // Flipping the sign bit puts negative days before positive ones in the upper pass.
    const digit = (record: number) => (((days[record] as number) ^ 0x8000_0000) >>> shift) & 0xffff;
    for (let i = 0; i < size; i++) (starts[digit(i) + 1] as number)++;
    for (let i = 1; i < starts.length; i++) (starts[i] as number) += starts[i - 1] as number;
    for (let i = 0; i < size; i++) {
      const record = order[i] as number;
      next[(starts[digit(record)] as number)++] = record;
    }
    [order, next] = [next, order];
  }
  return order;
}

const boundNames = ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'] as const;

/** Record numbers in the order of each bound. */
export type BoundOrders = Readonly<Record<(typeof boundNames)[number], Uint32Array>>;

/** What of an index cannot be read off the days again without sorting them. */
export const ordersOf = (index: TimeIndex): BoundOrders => ({
  earliestStart: index.byEarliestStart.order,
  latestStart: index.byLatestStart.order,
  earliestEnd: index.byEarliestEnd.order,
  latestEnd: index.byLatestEnd.order,
});

/** @param orders of these days, where somebody has sorted them before */
export function buildTimeIndex(columns: SpanColumns, orders?: BoundOrders): TimeIndex {
  if (orders) {
    const [byEarliestStart, byLatestStart, byEarliestEnd, byLatestEnd] = boundNames.map((bound) => {
      return { order: orders[bound], days: columns[bound] };
    }) as [BoundOrder, BoundOrder, BoundOrder, BoundOrder];
    return { size: columns.earliestStart.length, byEarliestStart, byLatestStart, byEarliestEnd, byLatestEnd };
  }
  return {
    size: columns.earliestStart.length,
    byEarliestStart: boundOrder(columns.earliestStart),
    byLatestStart: boundOrder(columns.latestStart),
    byEarliestEnd: boundOrder(columns.earliestEnd),
    byLatestEnd: boundOrder(columns.latestEnd),
  };
}

/** The index of some of the records, which are numbered anew: their orders are the old ones with gaps, so nothing is sorted. */
export function narrowTimeIndex(index: TimeIndex, members: Uint32Array): TimeIndex {
  const newNumbers = new Int32Array(index.size).fill(-1);
  for (let i = 0; i < members.length; i++) newNumbers[members[i] as number] = i;
  const narrowed = ({ order, days }: BoundOrder): BoundOrder => {
    const own: BoundOrder = { order: new Uint32Array(members.length), days: new Int32Array(members.length) };
    let filled = 0;
    for (let i = 0; i < order.length; i++) {
      const record = newNumbers[order[i] as number] as number;
      if (record >= 0) own.order[filled++] = record;
    }
    for (let i = 0; i < members.length; i++) own.days[i] = days[members[i] as number] as number;
    return own;
  };
  return {
    size: members.length,
    byEarliestStart: narrowed(index.byEarliestStart),
    byLatestStart: narrowed(index.byLatestStart),
    byEarliestEnd: narrowed(index.byEarliestEnd),
    byLatestEnd: narrowed(index.byLatestEnd),
  };
}

/** The days of the records as they went into the index. */
export function columnsOf(index: TimeIndex): SpanColumns {
  return {
    earliestStart: index.byEarliestStart.days,
    latestStart: index.byLatestStart.days,
    earliestEnd: index.byEarliestEnd.days,
    latestEnd: index.byLatestEnd.days,
  };
}

/** How many records have this bound before `day`: binary search. */
export function countBefore({ order, days }: BoundOrder, day: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[order[middle] as number] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
