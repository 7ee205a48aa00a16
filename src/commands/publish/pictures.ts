// The pictures that stand for the atlas elsewhere, by name and size: made by `build-pictures.ts`, named in the page and in the web app manifest.

import type { Messages } from '../../messages/en/messages.ts';

/** Folder in the corpus, and in the published site. A corpus may have none: then nothing names a picture. */
export const picturesFolder = 'pictures/';

/** Of a shared link: the size that the services which show one ask for (Open Graph), in pixels. */
export const preview = { file: 'preview.jpg', width: 1200, height: 630 };

/** Square; sizes in pixels. The ring keeps inside the circle of 40 % that a maskable icon may be cut to (W3C Web App Manifest). */
export const icons = [
  { file: 'icon-192.png', size: 192, for: 'manifest' },
  { file: 'icon-512.png', size: 512, for: 'manifest' },
  { file: 'apple-touch-icon.png', size: 180, for: 'apple' },
] as const;

/**
 * Properties of a page (Open Graph) that name the preview; none without one.
 * @param up the site's root, seen from the page or whole
 */
export const pictureProperties = (
  { previewAlt }: Pick<Messages, 'previewAlt'>,
  hasPictures: boolean,
  up: string,
): [property: string, content: string][] =>
  hasPictures
    ? [
        ['og:image', `${up}${picturesFolder}${preview.file}`],
        ['og:image:width', String(preview.width)],
        ['og:image:height', String(preview.height)],
        ['og:image:alt', previewAlt],
      ]
    : [];
