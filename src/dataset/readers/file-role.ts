// Which kind of corpus file this is: by its name, and for any other name by what it holds.

export type FileRole = 'description' | 'sources' | 'layer' | 'unplaced' | 'reading-log' | 'retired';

/** A table of claims is checked, but its rows are copies of claims and make no records. */
export function isClaimsTable(file: string): boolean {
  return file.endsWith('.csv');
}

const roleOfName: Record<string, FileRole> = {
  'atlas.json': 'description',
  'sources.json': 'sources',
  'unplaced.json': 'unplaced',
  'reading-log.json': 'reading-log',
  'retired.json': 'retired',
};

export function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

export function roleByName(file: string): FileRole | null {
  const name = baseName(file);
  if (Object.hasOwn(roleOfName, name)) return roleOfName[name] ?? null;
  return name.endsWith('.geojson') ? 'layer' : null;
}

export function roleByContent(value: unknown): FileRole | null {
  if (Array.isArray(value)) return 'sources';
  if (typeof value !== 'object' || value === null) return null;
  if (Object.hasOwn(value, 'features')) return 'layer';
  if (Object.hasOwn(value, 'events')) return 'unplaced';
  if (Object.hasOwn(value, 'readings')) return 'reading-log';
  if (Object.hasOwn(value, 'retired')) return 'retired';
  return Object.hasOwn(value, 'studyBox') ? 'description' : null;
}
