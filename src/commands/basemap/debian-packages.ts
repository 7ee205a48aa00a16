// The Debian packages the basemap is made of, and the checksum of every file taken from them.
// A Debian release keeps one version of a package, so the files are pinned by checksum, not by version alone.
export interface DebianPackage {
  name: string;
  version: string;
  /** Path inside the package -> SHA-256 of the file; for a folder, of its files' checksums in order of path. */
  files: Record<string, string>;
}

export const coastFile = 'usr/share/gmt-gshhg/binned_GSHHS_h.nc';
export const riverFile = 'usr/share/gmt-gshhg/binned_river_h.nc';
export const provincesFile = 'usr/share/qgis/resources/data/world_map.gpkg';
export const reliefFolder = 'usr/share/marble/data/maps/earth/srtm/3';

export const debianPackages: DebianPackage[] = [
  {
    name: 'gmt-gshhg-high',
    version: '2.3.7-6',
    files: {
      [coastFile]: '5186f7ae41c6a18807582423b3b5ae5892e78b19bf6c7c792377baa8592830fc',
      [riverFile]: '0c79bf1cf3f0b7932d26e9c7eaa9b21431b6d4796e9c6fc05affafeb73a1b69c',
    },
  },
  {
    name: 'qgis-common',
    version: '3.22.16+dfsg-1',
    files: { [provincesFile]: 'ff5cceefc4b27abea094fa82459d8aef9417023236c326a666978b62ffe85db2' },
  },
  {
    name: 'marble-qt-data',
    version: '4:22.12.3-1',
    files: { [reliefFolder]: '6b71f66b495cb76169da5268fdc8f82d2268d20cdf60c4d0d490c8b8661529b8' },
  },
];

/** Programs that must be on the machine, and the Debian package each comes in. */
export const neededPrograms: Record<string, string> = { gmt: 'gmt', cwebp: 'webp', 'apt-get': 'apt', dpkg: 'dpkg' };
