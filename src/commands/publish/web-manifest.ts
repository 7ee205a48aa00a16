// The web app manifest (W3C): what a device shows for an atlas that has been installed.

import type { AtlasDescription } from '../../model/atlas.ts';
import { worded } from '../../model/words.ts';
import { icons, picturesFolder } from './pictures.ts';

/** Relative addresses: it works in any folder of any host. Colours are those of the paper theme. */
export function webManifest({ title, summary, introduction }: AtlasDescription, hasPictures: boolean): string {
  const manifest = {
    name: worded(title),
    short_name: worded(title),
    description: worded(summary ?? introduction),
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: '#fbf7ec',
    theme_color: '#fbf7ec',
    icons: [
      { src: './icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...(['any', 'maskable'] as const).flatMap((purpose) =>
        icons
          .filter((icon) => hasPictures && icon.for === 'manifest')
          .map(({ file, size }) => ({
            src: `./${picturesFolder}${file}`,
            sizes: `${size}x${size}`,
            type: 'image/png',
            purpose,
          })),
      ),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
