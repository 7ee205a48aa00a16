// What stands over the map: the date, the card of the place that is pointed at, the choice between places at one spot, the area's control, what is known to a
// whole country, and the key.
import type { MapSpots } from '../../scene/map-spots.ts';
import type { Scene, SettledScene } from '../../scene/scene.ts';
import type { Observable } from '../../state/observable.ts';
import { AreaControl } from './AreaControl.tsx';
import { CountryBox } from './CountryBox.tsx';
import { DateOnMap } from './DateOnMap.tsx';
import { EdgeTabs } from './EdgeTabs.tsx';
import { MapKey } from './MapKey.tsx';
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
      <DateOnMap live={live} />
      <PlaceCard live={live} spots={spots} />
      <PlaceChooser live={live} spots={spots} />
      <div className="map-corner">
        <AreaControl page={page} />
        <CountryBox page={page} />
      </div>
      {!page.state.film && <MapKey live={live} page={page} />}
      <EdgeTabs page={page} spots={spots} />
    </>
  );
}
