// The colours of the map, one set for paper and one for night. The page's own colours are in `views/parts/tokens.css`.

export interface MapTheme {
  /** Land, and everything that looks like paper. */
  paper: string;
  sea: string;
  /** Open sea, away from the coast: laid over the sea in two thin tones. */
  seaDeep: string;
  lake: string;
  coast: string;
  /** Shores of lakes and of double-banked rivers, quieter than the coast. */
  shore: string;
  river: string;
  waterText: string;
  waterHalo: string;
  mountainText: string;
  /** Names and dots of orientation towns: quieter than the records' own. */
  townText: string;
  halo: string;
  ink: string;
  inkSoft: string;
  /** Shading of regions, and their edges. */
  wash: string;
  edge: string;
  /** Symbols of the records; a hex colour, for pictures are drawn in it. */
  mark: string;
  accent: string;
  /** The area that the records are narrowed to, and what lies outside it. */
  cool: string;
  shade: string;
  shadeStrength: number;
  /** How strong the relief shows, and how far its colours are darkened (MapLibre's `raster-brightness-max`). */
  reliefStrength: number;
  reliefBrightness: number;
}

export const themes: Record<'paper' | 'night', MapTheme> = {
  paper: {
    paper: '#f4ebd6',
    sea: '#c9d7d5',
    seaDeep: '#8fb0b5',
    lake: '#c9d7d5',
    coast: '#52757e',
    shore: '#7197a1',
    river: '#6d919b',
    waterText: '#37616d',
    waterHalo: 'rgba(233, 234, 222, 0.75)',
    mountainText: '#7a6549',
    townText: '#453b2e',
    halo: 'rgba(246, 239, 222, 0.88)',
    ink: '#26211b',
    inkSoft: '#5d5446',
    wash: '#a8503c',
    edge: '#7d4636',
    mark: '#8f2a2a',
    accent: '#8f2a2a',
    cool: '#2c5a6b',
    shade: '#4a4234',
    shadeStrength: 0.16,
    reliefStrength: 0.36,
    reliefBrightness: 1,
  },
  night: {
    paper: '#2b2b2a',
    sea: '#1b2830',
    seaDeep: '#0f1920',
    lake: '#1b2830',
    coast: '#587784',
    shore: '#47646f',
    river: '#47646f',
    waterText: '#8db2bf',
    waterHalo: 'rgba(24, 35, 42, 0.8)',
    mountainText: '#a5967c',
    townText: '#b9af9d',
    halo: 'rgba(32, 31, 30, 0.88)',
    ink: '#ece5d6',
    inkSoft: '#b3aa98',
    wash: '#b5614c',
    edge: '#c78a75',
    mark: '#dd8a72',
    accent: '#e39a83',
    cool: '#8fc0d0',
    shade: '#000000',
    shadeStrength: 0.36,
    reliefStrength: 0.35,
    reliefBrightness: 0.38,
  },
};
