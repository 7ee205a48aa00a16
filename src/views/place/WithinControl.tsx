// Narrows the records to those within so many kilometres of a place.
import type { FormEvent } from 'react';
import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import { areaLimits } from '../../state/atlas-state.ts';
import { useAtlas } from '../parts/atlas-context.tsx';

/** Kilometres offered first: a few hours by rail. */
const usual = 100;

export function WithinControl({ place }: { place: CompiledPlace }) {
  const { messages, send } = useAtlas();
  const { mapWork } = messages;
  const { least, most } = areaLimits.kilometres;
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const kilometres = Number(new FormData(event.currentTarget).get('kilometres'));
    const [longitude, latitude] = place.point;
    send({ type: 'area-chosen', area: { type: 'circle', longitude, latitude, kilometres }, show: true });
  };
  return (
    <form className="within small" onSubmit={show}>
      {mapWork.within}{' '}
      <input
        name="kilometres"
        type="number"
        aria-label={mapWork.kilometresAround(place.title)}
        min={least}
        max={most}
        step="any"
        defaultValue={usual}
        required
      />{' '}
      {mapWork.kilometresOfHere}{' '}
      <button type="submit" className="quiet">
        {mapWork.showArea}
      </button>
    </form>
  );
}
