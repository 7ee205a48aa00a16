// The key of a picture of the map: each kind of mark drawn once, from the same numbers and colours as on the map.
import type { KeySample } from '../../messages/en/paper.ts';
import type { DrawnSample } from '../../scene/map-picture.ts';
import type { Theme } from '../../state/atlas-state.ts';
import { type MapSide, ringReach, sideColour } from './half-images.ts';
import { markLook, markReach, steppedRadius } from './mark-look.ts';
import { ringsFor } from './ring-images.ts';
import { type MapTheme, themes } from './theme.ts';

/** Records that the marks stand for, to show how they grow. */
const counts = [1, 10, 40];

const patch = { width: 26, height: 16 };

type Pen = CanvasRenderingContext2D;

function circle(pen: Pen, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
}

interface MarkStyle {
  fill: string;
  fillOpacity: number;
}

function mark(pen: Pen, x: number, y: number, reach: number, { mark: colour }: MapTheme, style: MarkStyle): void {
  const { width } = markLook.stroke;
  pen.globalAlpha = style.fillOpacity;
  pen.fillStyle = style.fill;
  circle(pen, x, y, reach - width);
  pen.fill();
  pen.globalAlpha = 1;
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  circle(pen, x, y, reach - width / 2);
  pen.stroke();
}

function dottedRing(pen: Pen, x: number, y: number, colour: string): void {
  const { radius, dots, dotRadius } = markLook.ring;
  pen.fillStyle = colour;
  for (let dot = 0; dot < dots; dot++) {
    const angle = (dot / dots) * 2 * Math.PI;
    circle(pen, x + radius * Math.cos(angle), y + radius * Math.sin(angle), dotRadius);
    pen.fill();
  }
}

/** Shading of a region: even, or hatched where it is only possible. */
function wash(pen: Pen, { wash: colour, mark: line, edge }: MapTheme, hatched: boolean): void {
  const { width, height } = patch;
  pen.save();
  pen.beginPath();
  pen.rect(0, 0, width, height);
  pen.clip();
  pen.globalAlpha = 0.45;
  if (hatched) {
    pen.strokeStyle = line;
    pen.lineWidth = 1.4;
    for (let x = 0; x < width + height; x += 5.7) {
      pen.beginPath();
      pen.moveTo(x, 0);
      pen.lineTo(x - height, height);
      pen.stroke();
    }
  } else {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, width, height);
  }
  pen.restore();
  pen.strokeStyle = edge;
  pen.lineWidth = 1;
  pen.setLineDash([1, 2.5]);
  pen.strokeRect(0.5, 0.5, width - 1, height - 1);
  pen.setLineDash([]);
}

/** The rings of some hundred to some thousand. */
function figureSample({ ink }: MapTheme): DrawnSample {
  const rings = ringsFor({ low: 100, high: 2000 });
  const size = 2 * (Math.max(...rings.map(({ radius }) => radius)) + 2);
  return {
    means: 'figures',
    width: size,
    height: size,
    draw(pen) {
      pen.strokeStyle = ink;
      pen.lineWidth = markLook.figures.width;
      for (const { radius, dashed } of rings) {
        pen.setLineDash(dashed ? [markLook.figures.dash, markLook.figures.dash] : []);
        circle(pen, size / 2, size / 2, radius);
        pen.stroke();
      }
      pen.setLineDash([]);
    },
  };
}

/** The thin ring around a mark. */
function relatedSample(theme: MapTheme, reach: number): DrawnSample {
  const { gap, width } = markLook.related;
  const size = 2 * Math.ceil(reach + gap + width);
  return {
    means: 'related',
    width: size,
    height: size,
    draw(pen) {
      mark(pen, size / 2, size / 2, reach, theme, { fill: theme.mark, fillOpacity: markLook.opacity.certain });
      pen.strokeStyle = theme.cool;
      pen.lineWidth = width;
      circle(pen, size / 2, size / 2, reach - markLook.stroke.width + gap + width / 2);
      pen.stroke();
    },
  };
}

/** Half a mark, as `half-images.ts` draws it. */
function halfSample(means: KeySample, theme: MapTheme, side: MapSide, certain: boolean): DrawnSample {
  const reach = steppedRadius(3);
  const size = 2 * Math.ceil(reach + 2);
  return {
    means,
    width: size,
    height: size,
    draw(pen) {
      pen.beginPath();
      pen.arc(size / 2, size / 2, reach, Math.PI / 2, -Math.PI / 2, side === 'b');
      pen.closePath();
      pen.fillStyle = certain ? sideColour(theme, side) : theme.paper;
      pen.fill();
      pen.strokeStyle = sideColour(theme, side);
      pen.lineWidth = markLook.stroke.width;
      pen.stroke();
    },
  };
}

/** A mark of one side, as `half-images.ts` draws it. */
function wholeSample(means: KeySample, theme: MapTheme, side: MapSide, certain: boolean): DrawnSample {
  const reach = steppedRadius(3) + markLook.stroke.width;
  const size = 2 * Math.ceil(reach + ringReach + 1);
  const colour = sideColour(theme, side);
  return {
    means,
    width: size,
    height: size,
    draw(pen) {
      mark(
        pen,
        size / 2,
        size / 2,
        reach,
        { ...theme, mark: colour },
        { fill: certain ? colour : theme.paper, fillOpacity: 1 },
      );
      if (side === 'a') return;
      circle(pen, size / 2, size / 2, reach + ringReach - markLook.stroke.width / 2);
      pen.stroke();
    },
  };
}

/** `figures` or `related`: whether there are rings of that kind; `twoViews`: how their marks are drawn; `null`: there is one. */
export function pictureKey(
  themeName: Theme,
  zoom: number,
  rings: { figures: boolean; related: boolean; twoViews: 'halves' | 'places' | null },
): DrawnSample[] {
  const theme = themes[themeName];
  if (rings.twoViews === 'places')
    return [
      wholeSample('place-a', theme, 'a', true),
      wholeSample('place-b', theme, 'b', true),
      wholeSample('place-possible', theme, 'a', false),
    ];
  if (rings.twoViews)
    return [
      halfSample('side-a', theme, 'a', true),
      halfSample('side-b', theme, 'b', true),
      halfSample('side-possible', theme, 'a', false),
    ];
  const { opacity } = markLook;
  const certain: MarkStyle = { fill: theme.mark, fillOpacity: opacity.certain };
  const one = markReach(3, zoom);
  const size = 2 * Math.ceil(one);
  const single = (means: KeySample, style: MarkStyle): DrawnSample => ({
    means,
    width: size,
    height: size,
    draw: (pen) => mark(pen, size / 2, size / 2, one, theme, style),
  });
  const gap = 6;
  const reaches = counts.map((count) => Math.ceil(markReach(count, zoom)));
  const tallest = 2 * Math.max(...reaches);
  const ring = markLook.ring.size;
  return [
    {
      means: counts,
      width: reaches.reduce((sum, reach) => sum + 2 * reach + gap, -gap),
      height: tallest,
      draw(pen) {
        let x = 0;
        for (const reach of reaches) {
          mark(pen, x + reach, tallest / 2, reach, theme, certain);
          x += 2 * reach + gap;
        }
      },
    },
    single('deeds', certain),
    single('words', { fill: theme.paper, fillOpacity: opacity.certain }),
    single('possible', { fill: theme.mark, fillOpacity: opacity.possibleDeed }),
    {
      means: 'approximate',
      width: ring,
      height: ring,
      draw(pen) {
        dottedRing(pen, ring / 2, ring / 2, theme.mark);
        mark(pen, ring / 2, ring / 2, Math.min(one, markLook.ring.radius - 3), theme, certain);
      },
    },
    ...(rings.figures ? [figureSample(theme)] : []),
    ...(rings.related ? [relatedSample(theme, one)] : []),
    { means: 'region', ...patch, draw: (pen) => wash(pen, theme, false) },
    { means: 'possible-region', ...patch, draw: (pen) => wash(pen, theme, true) },
  ];
}
