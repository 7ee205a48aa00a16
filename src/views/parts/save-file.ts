// Hands the reader a file, as if it came from a link: nothing leaves the page.
import type { WrittenFile } from '../../model/shown-formats.ts';

/** Milliseconds after which every browser has taken the file; without this its bytes would stay as long as the page. */
const kept = 60_000;

export function saveBytes(name: string, bytes: Blob): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), kept);
}

export function saveFile(file: WrittenFile): void {
  const blob =
    'text' in file
      ? new Blob([file.text], { type: `${file.mediaType};charset=utf-8` })
      : new Blob([file.bytes], { type: file.mediaType });
  saveBytes(file.name, blob);
}
