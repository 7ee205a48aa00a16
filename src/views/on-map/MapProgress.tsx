// How far the map has come, counted, in its own place; gone when it is drawn.
import { type MapStanding, mapPartsAwaited } from '../../state/atlas-state.ts';
import { useAtlas } from '../parts/atlas-context.tsx';

export function MapProgress({ map }: { map: MapStanding }) {
  const { loading } = useAtlas().messages;
  if (map.at !== 'loading') return null;
  return (
    <p className="map-progress">
      <span>{loading.map}</span>
      <progress
        value={map.partsDone}
        max={mapPartsAwaited}
        aria-label={loading.map}
        aria-valuetext={loading.mapParts(map.partsDone, mapPartsAwaited)}
      />
      <span className="small">{loading.mapParts(map.partsDone, mapPartsAwaited)}</span>
    </p>
  );
}
