// What stands over the map: the card of the place that is pointed at, the choice between places at one spot, and the area's control.
import type { MapSpots } from '../../scene/map-spots.ts';
import type { Scene, SettledScene } from '../../scene/scene.ts';
import type { Observable } from '../../state/observable.ts';
import { AreaControl } from './AreaControl.tsx';
import { PlaceCard } from './PlaceCard.tsx';
import { PlaceChooser } from './PlaceChooser.tsx';

interface MapOverlayProps {
  live: Observable<Scene>;
  spots: Observable<MapSpots>;
  page: SettledScene;
}

export function MapOverlay({ live, spots, page }: MapOverlayProps) {
  return (
    <>
      <PlaceCard live={live} spots={spots} />
      <PlaceChooser live={live} spots={spots} />
      <AreaControl page={page} />
    </>
  );
}
