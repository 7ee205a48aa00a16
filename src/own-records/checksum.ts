// The checksum by which a link names a file of the reader's: the beginning of its SHA-256, as `sha256sum` prints it.

const most = 256_000_000;

/** 16 hexadecimal digits; `null` for a file that is too large to be read at once, and on a page that the browser does not hold for secure. */
export async function checksumOf(file: Blob): Promise<string | null> {
  if (file.size > most || globalThis.crypto?.subtle === undefined) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest).subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
