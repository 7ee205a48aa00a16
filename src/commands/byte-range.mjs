// Reads the part of a file that a request asks for.

/**
 * Reads a Range header (RFC 9110, 14.2). Several ranges, or one that cannot be read, give the whole file, as the RFC allows.
 * @param {string | undefined} header
 * @param {number} size bytes in the file
 * @returns {{ start: number, end: number } | 'outside' | null} first and last byte, both included
 */
export function byteRange(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const last = size - 1;
  if (match[1] === '') {
    const suffix = Number(match[2]);
    return suffix === 0 || size === 0 ? 'outside' : { start: Math.max(0, size - suffix), end: last };
  }
  const start = Number(match[1]);
  const end = match[2] === '' ? last : Math.min(Number(match[2]), last);
  if (match[2] !== '' && Number(match[2]) < start) return null;
  return start > last ? 'outside' : { start, end };
}
