// The names of the files in a ZIP archive, read from its directory without unpacking any: enough to tell a workbook from a folder of layers.

/** Names listed; an archive of more is known by these. */
const mostNames = 1000;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

/** The first file of an archive of which only the beginning is at hand. */
function firstName(bytes: Uint8Array, view: DataView): string[] {
  if (bytes.length < 30 || view.getUint32(0, true) !== localMark) return [];
  const length = view.getUint16(26, true);
  return [new TextDecoder().decode(bytes.subarray(30, 30 + length))];
}

/** Paths inside the archive, folders included; empty for what is no ZIP, or an empty one. Never throws for what is in it. */
export function zipEntries(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  // A comment of up to 65,535 bytes may follow the end of the directory.
  while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== endMark) return firstName(bytes, view);
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  while (names.length < mostNames && at + 46 <= bytes.length && view.getUint32(at, true) === entryMark) {
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}
