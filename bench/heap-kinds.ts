// What a page's heap consists of, by what the engine says of each thing in it.
import type { CDPSession } from 'playwright-core';

export interface HeapKinds {
  /** Bytes of all that the page's program has made: objects, arrays, functions, texts. What is kept by mistake is among them. */
  made: number;
  /** Bytes of what the engine has made of the program: bytecode, and machine code for what runs often. */
  code: number;
  /** Bytes of the browser's own things behind the page's. */
  native: number;
}

/** As the engine names them in a snapshot. */
const kindOfType: Readonly<Record<string, keyof HeapKinds>> = {
  code: 'code',
  native: 'native',
  synthetic: 'native',
  hidden: 'code',
};

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[]] } };
  nodes: number[];
}

/** Collects garbage until nothing more is found: what one pass sets free, another may find free. */
export async function collectGarbage(session: CDPSession): Promise<number> {
  for (let pass = 0; pass < 4; pass++) {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

export async function heapKinds(session: CDPSession): Promise<HeapKinds> {
  const chunks: string[] = [];
  const hear = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', hear);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', hear);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types } = snapshot.meta;
  const [typeAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const kinds: HeapKinds = { made: 0, code: 0, native: 0 };
  for (let i = 0; i < nodes.length; i += fields.length) {
    const type = node_types[0][nodes[i + typeAt] as number] ?? '';
    kinds[kindOfType[type] ?? 'made'] += nodes[i + sizeAt] as number;
  }
  return kinds;
}
