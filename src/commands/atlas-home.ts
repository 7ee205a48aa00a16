// Where the atlas is published, for every command and the build: `ATLAS_HOME`. Without it nothing that is written names an address of the atlas.

/** With the slash at its end; empty where it is not set. `fault`: it is no address of a folder on the web. */
export function atlasHome(asked = process.env.ATLAS_HOME ?? ''): { home: string } | { fault: string } {
  if (asked === '') return { home: '' };
  const fault = `ATLAS_HOME is "${asked}": write the address of the folder in which the atlas is published, such as https://example.org/atlas/, or leave it unset.`;
  if (!URL.canParse(asked)) return { fault };
  const { protocol, search, hash, username, password, href } = new URL(asked);
  const isOnWeb = protocol === 'https:' || protocol === 'http:';
  if (!isOnWeb || search !== '' || hash !== '' || username !== '' || password !== '') return { fault };
  const folder = href.replace(/\/index\.html$/, '/');
  return { home: folder.endsWith('/') ? folder : `${folder}/` };
}
