// The area's control on the map: draw one, give one by its numbers, remove it.
import { type FormEvent, useRef } from 'react';
import type { Messages } from '../../messages/en/messages.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { type Area, areaLimits, areaShapes } from '../../state/atlas-state.ts';
import { useAtlas } from '../parts/atlas-context.tsx';

function areaWords(area: Area, titleOf: SettledScene['placeTitle'], { mapWork, narrowing }: Messages): string {
  if (area.type === 'place') return narrowing.placeWithin(titleOf(area.place));
  if (area.type === 'polygon') return mapWork.polygonArea(area.corners.length);
  return mapWork.circleArea(area.kilometres, area.latitude, area.longitude);
}

/** Centres that a circle can be given by: where the map is, and what is open beside it. */
function centresOf({ state, panel }: SettledScene, { mapWork }: Messages) {
  const { camera } = state;
  const place = panel?.type === 'place' && !panel.place.bounds ? panel.place : null;
  return [
    ...(place ? [{ key: 'place', title: place.title, longitude: place.point[0], latitude: place.point[1] }] : []),
    ...(camera ? [{ key: 'map', title: mapWork.middleOfMap, ...camera }] : []),
  ];
}

export function AreaControl({ page }: { page: SettledScene }) {
  const { messages, send } = useAtlas();
  const sheet = useRef<HTMLDetailsElement>(null);
  const { mapWork } = messages;
  const { area, drawing } = page.state;
  const close = () => {
    if (sheet.current) sheet.current.open = false;
  };
  const remove = () => send({ type: 'area-chosen', area: null });
  return (
    <>
      <div className="area-control">
        <details
          data-over-map=""
          ref={sheet}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !sheet.current?.open) return;
            event.stopPropagation();
            close();
            sheet.current.querySelector('summary')?.focus();
          }}
        >
          <summary>{mapWork.area}</summary>
          <div className="area-sheet">
            <p className="small">{area ? areaWords(area, page.placeTitle, messages) : mapWork.areaIntro}</p>
            <p className="area-shapes">
              {areaShapes.map((shape) => (
                <button
                  key={shape}
                  type="button"
                  className="quiet"
                  onClick={() => {
                    close();
                    send({ type: 'drawing-chosen', shape });
                  }}
                >
                  {shape === 'circle' ? mapWork.drawCircle : mapWork.drawPolygon}
                </button>
              ))}
            </p>
            <CircleFields page={page} onShown={close} />
          </div>
        </details>
        {area && (
          <button
            type="button"
            data-over-map=""
            className="quiet area-remove"
            title={areaWords(area, page.placeTitle, messages)}
            onClick={remove}
          >
            {mapWork.removeArea}
          </button>
        )}
      </div>
      <p className="drawing-hint" role="status" hidden={!drawing}>
        {drawing && (
          <>
            {mapWork.drawing[drawing]}{' '}
            <button type="button" className="link" onClick={() => send({ type: 'drawing-chosen', shape: null })}>
              {mapWork.giveUp}
            </button>
          </>
        )}
      </p>
    </>
  );
}

function CircleFields({ page, onShown }: { page: SettledScene; onShown: () => void }) {
  const { messages, send } = useAtlas();
  const { mapWork } = messages;
  const centres = centresOf(page, messages);
  const { least, most } = areaLimits.kilometres;
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const centre = centres.find(({ key }) => key === fields.get('centre'));
    if (!centre) return;
    const { longitude, latitude } = centre;
    const kilometres = Number(fields.get('kilometres'));
    send({ type: 'area-chosen', area: { type: 'circle', longitude, latitude, kilometres }, show: true });
    onShown();
  };
  return (
    <form className="area-fields" aria-label={mapWork.circleByHand} onSubmit={show}>
      <label>
        <span>{mapWork.centre}</span>
        <select name="centre">
          {centres.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{mapWork.radius}</span>
        <input name="kilometres" type="number" min={least} max={most} step="any" defaultValue={200} required />
      </label>
      <button type="submit" className="quiet">
        {mapWork.showArea}
      </button>
    </form>
  );
}
