// The map on paper: its picture, the numbers of the places beside their marks, its scale and its key.
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type DrawnSample, type MapPicture, scaleBar } from '../../scene/map-picture.ts';
import { placeNumbers } from '../../scene/number-spots.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { sampleInWords } from './key-words.ts';

/** The largest that a map is printed (print.css), and the type size of the numbers on it: points. */
const most = { width: 516, height: 425 };
const numberSize = 7.5;
/** Pixels of a drawn sample for each of the page's. */
const sampleDensity = 3;

interface PaperMapProps {
  picture: MapPicture;
  /** What each place of the list is called by. */
  numbers: ReadonlyMap<string, number>;
}

export function PaperMap({ picture, numbers }: PaperMapProps) {
  const { messages } = useAtlas();
  const { width, height, spots, metresPerPixel } = picture;
  const frame = useRef<HTMLDivElement>(null);
  const size = numberSize / Math.min(most.width / width, most.height / height);
  const placed = useMemo(
    () => placeNumbers(spots, numbers, { width, height, size }),
    [spots, numbers, width, height, size],
  );
  const bar = scaleBar(metresPerPixel, width / 6);
  const [address] = useState(() => picture.canvas.toDataURL('image/jpeg', 0.92));
  // Under the image, for a browser that prints before it has read that; alone it would do, but Chromium prints a canvas a few per cent too small.
  useLayoutEffect(() => frame.current?.prepend(picture.canvas), [picture]);
  return (
    <figure className="paper-map">
      <div ref={frame} className={`paper-picture on-${picture.theme}`} style={{ aspectRatio: `${width} / ${height}` }}>
        <img src={address} alt={messages.map} decoding="sync" />
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <g className="paper-scale" strokeWidth={size / 3.5}>
            <path d={`M${size} ${height - 2 * size}v${size}h${bar.pixels}v${-size}`} />
            <path d={`M${size} ${height - 2 * size}v${size}h${bar.pixels}v${-size}`} strokeWidth={size / 10} />
            <text x={bar.pixels + 1.5 * size} y={height - size} fontSize={size}>
              {messages.paper.scale(bar.metres)}
            </text>
          </g>
          {placed.map(
            ({ placeId, from, x, y }) =>
              from && <line key={placeId} x1={from.x} y1={from.y} x2={x} y2={y} strokeWidth={size / 10} />,
          )}
          {placed.map(({ placeId, text, x, y }) => (
            <text key={placeId} x={x} y={y + size * 0.35} fontSize={size} strokeWidth={size / 3.5}>
              {text}
            </text>
          ))}
        </svg>
      </div>
      <figcaption className="paper-key">
        {picture.key.map((sample) => (
          <span key={String(sample.means)}>
            <Sample sample={sample} /> {sampleInWords(sample, messages)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function Sample({ sample }: { sample: DrawnSample }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = sample;
  useLayoutEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!pen) return;
    pen.setTransform(sampleDensity, 0, 0, sampleDensity, 0, 0);
    sample.draw(pen);
  }, [sample]);
  return (
    <canvas
      ref={canvas}
      width={width * sampleDensity}
      height={height * sampleDensity}
      style={{ width: `${width * 0.75}px` }}
    />
  );
}
