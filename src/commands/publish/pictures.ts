// The pictures that stand for the atlas elsewhere, by name and size: made by `build-pictures.ts`, named in the page and in the web app manifest.

/** Folder in the corpus, and in the published site. */
export const picturesFolder = 'pictures/';

/** Of a shared link: the size that the services which show one ask for (Open Graph), in pixels. */
export const preview = { file: 'preview.jpg', width: 1200, height: 630 };

/** Square; sizes in pixels. The ring keeps inside the circle of 40 % that a maskable icon may be cut to (W3C Web App Manifest). */
export const icons = [
  { file: 'icon-192.png', size: 192, for: 'manifest' },
  { file: 'icon-512.png', size: 512, for: 'manifest' },
  { file: 'apple-touch-icon.png', size: 180, for: 'apple' },
] as const;
