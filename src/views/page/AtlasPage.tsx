// The whole page: header, list, map, facing page and time control. It arranges; the parts do the work.
import { useEffect, useRef, useState } from 'react';
import type { LeftOut } from '../../model/compiled-atlas.ts';
import type { CompiledPeriod } from '../../model/compiled-periods.ts';
import type { OpenableEdition } from '../../model/editions/edition.ts';
import type { PictureTaker } from '../../scene/map-picture.ts';
import type { MapSpots } from '../../scene/map-spots.ts';
import type { Scene, SettledScene } from '../../scene/scene.ts';
import type { Observable } from '../../state/observable.ts';
import { isAtStep } from '../../state/story-place.ts';
import { CompareFold } from '../compare/CompareFold.tsx';
import { ListingChoice } from '../lists/ListingChoice.tsx';
import { PlaceList } from '../lists/PlaceList.tsx';
import { Trays } from '../lists/Trays.tsx';
import { Choices } from '../narrow/Choices.tsx';
import { FacetList } from '../narrow/FacetList.tsx';
import { LensChooser } from '../narrow/LensChooser.tsx';
import { MapOverlay } from '../on-map/MapOverlay.tsx';
import { MapProgress } from '../on-map/MapProgress.tsx';
import { PaperRoom } from '../paper/PaperRoom.tsx';
import type { PaperForm } from '../paper/PaperSheet.tsx';
import { useAtlas, useObservable } from '../parts/atlas-context.tsx';
import { ClassProvider } from '../parts/ClassFold.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { InTurn, lastTurn, useTurn } from '../parts/turns.tsx';
import { DatingProvider } from '../parts/use-dates.ts';
import { WindowProvider } from '../parts/use-time-window.ts';
import { FacingPage } from '../place/FacingPage.tsx';
import { useFacingContentsBeforehand } from '../place/facing-contents-part.ts';
import type { SheetStop } from '../place/sheet-stops.ts';
import { StoryComing } from '../story/StoryComing.tsx';
import { Timeline } from '../time/Timeline.tsx';
import { AboutBar } from './AboutBar.tsx';
import { Header } from './Header.tsx';
import { Introduction } from './Introduction.tsx';
import { Notices } from './Notices.tsx';
import { SkipLink } from './SkipLink.tsx';
import { StatusLine } from './StatusLine.tsx';
import { StoryLinks } from './StoryLinks.tsx';
import { usePanelClose } from './use-panel-close.ts';
import { ViewTools } from './ViewTools.tsx';

export interface AtlasPageProps {
  live: Observable<Scene>;
  settled: Observable<SettledScene>;
  spots: Observable<MapSpots>;
  leftOut: readonly LeftOut[];
  attribution: string;
  periods: readonly CompiledPeriod[];
  /** Told the element the map is to be drawn in. */
  onMapContainer: (container: HTMLElement) => void;
  /** The map as a picture, to print or to save. */
  takePicture: PictureTaker;
  /** Draws the map anew. */
  onMapRetry: () => void;
}

export function AtlasPage(props: AtlasPageProps) {
  const { live, settled, spots, leftOut, attribution, periods, onMapContainer, takePicture, onMapRetry } = props;
  const { messages, editions, ownRecords } = useAtlas();
  const page = useObservable(settled);
  const mapContainer = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  const takesFocus = useRef(false);
  const paperForm = useRef<PaperForm>('full');
  const filmByAddress = useRef(page.state.film !== null);
  const openedWith = useRef(page.state.story && `${page.state.story.id} ${page.state.story.step}`);

  const isWhole = useTurn() >= lastTurn;
  useEffect(() => {
    if (!isWhole) return;
    if (mapContainer.current) onMapContainer(mapContainer.current);
    takesFocus.current = true;
  }, [onMapContainer, isWhole]);

  useFacingContentsBeforehand(page.state.map);

  const close = usePanelClose(opener);

  const { panel, state } = page;
  const [stop, setStop] = useState<SheetStop | null>(null);
  const hasPanel = panel !== null;
  useEffect(() => {
    if (!hasPanel) setStop(null);
  }, [hasPanel]);
  const { story, writing, film } = state;
  const isBeside = story !== null || writing !== null || film !== null;
  const showsTable = state.listing === 'records' && !isBeside;
  return (
    <DatingProvider value={state.dating}>
      <ClassProvider value={state.inClass}>
        <div
          className={`atlas${panel ? ` with-panel sheet-${stop ?? 'half'}${stop ? ' sheet-set' : ''}` : ''}${showsTable ? ' with-table' : ''}${isBeside ? ' with-story' : ''}`}
          data-theme={state.theme}
          lang={messages.language}
        >
          {story || writing ? (
            <SkipLink to="story">{messages.skipToStory}</SkipLink>
          ) : film ? (
            <SkipLink to="film">{messages.timeWords.skipToFilm}</SkipLink>
          ) : (
            <SkipLink to="list">{messages.skipToList}</SkipLink>
          )}
          {panel && <SkipLink to="panel">{messages.skipToPanel}</SkipLink>}
          <Header theme={state.theme} />
          <Notices
            notices={state.notices}
            leftOut={leftOut}
            onMapRetry={onMapRetry}
            newer={state.renewed || state.offline === 'newer'}
          >
            {ownRecords?.shown && <OwnHead />}
            {editions.opened && <EditionHead page={page} edition={editions.opened} />}
          </Notices>
          <PaperRoom page={page} takePicture={takePicture} attribution={attribution} form={paperForm} />
          <main className="spread">
            <div className="index">
              {story ? (
                <LazyPart
                  name="src/views/story/StoryPanel.tsx"
                  open={() => import('../story/StoryPanel.tsx')}
                  whileMissing={(missing) => <StoryComing id={story.id} missing={missing} />}
                >
                  {({ StoryPanel }) => <StoryPanel state={state} place={story} openedWith={openedWith} />}
                </LazyPart>
              ) : writing ? (
                <LazyPart name="src/views/story/WritingPanel.tsx" open={() => import('../story/WritingPanel.tsx')}>
                  {({ WritingPanel }) => <WritingPanel page={page} />}
                </LazyPart>
              ) : film ? (
                <LazyPart name="src/views/film/FilmPanel.tsx" open={() => import('../film/FilmPanel.tsx')}>
                  {({ FilmPanel }) => <FilmPanel live={live} byAddress={filmByAddress} />}
                </LazyPart>
              ) : (
                <Index page={page} showsTable={showsTable} />
              )}
            </div>
            {/* The map stays drawn under the table, so that it is at once there again. */}
            <section
              className="map"
              aria-label={messages.map}
              aria-busy={state.map.at === 'loading'}
              inert={showsTable}
            >
              <div className="map-canvas" ref={mapContainer} />
              <InTurn turn={1}>
                <MapOverlay live={live} spots={spots} page={page} />
              </InTurn>
              <MapProgress map={state.map} />
              <details className="attribution" data-over-map="">
                <summary>{messages.attribution}</summary>
                <p lang={messages.recordLanguage}>{attribution}</p>
                {state.offline !== 'none' && <p className="offline">{messages.offlineReady}</p>}
              </details>
            </section>
            {showsTable && !state.beside && (
              // Fetched when it is first asked for: most readers look at the map.
              <LazyPart
                name="src/views/lists/RecordTable.tsx"
                open={() => import('../lists/RecordTable.tsx')}
                whileMissing={(missing) => <section className="records">{missing}</section>}
              >
                {({ RecordTable }) => <RecordTable page={page} />}
              </LazyPart>
            )}
            {showsTable && state.beside && (
              <LazyPart
                name="src/views/compare/ComparisonTable.tsx"
                open={() => import('../compare/ComparisonTable.tsx')}
                whileMissing={(missing) => <section className="comparison">{missing}</section>}
              >
                {({ ComparisonTable }) => <ComparisonTable page={page} />}
              </LazyPart>
            )}
            <InTurn turn={2}>
              <Timeline live={live} periods={periods} hasFilm />
            </InTurn>
            <InTurn turn={3}>
              <div className="foot">
                <StatusLine page={page} />
                <ViewTools page={page} takePicture={takePicture} attribution={attribution} form={paperForm} />
              </div>
            </InTurn>
            <InTurn turn={lastTurn}>
              {panel && (
                <WindowProvider value={state.window}>
                  <FacingPage
                    panel={panel}
                    backTo={state.backTo}
                    besideStory={story !== null && isAtStep(state)}
                    onClose={close}
                    sheet={{ stop: stop ?? 'half', onStop: setStop }}
                    opener={opener}
                    takesFocus={takesFocus}
                  />
                </WindowProvider>
              )}
              <AboutBar />
            </InTurn>
          </main>
        </div>
      </ClassProvider>
    </DatingProvider>
  );
}

/** Fetched only where records of the reader's own are shown. */
function OwnHead() {
  return (
    <LazyPart name="src/views/own/OwnNotice.tsx" open={() => import('../own/OwnNotice.tsx')}>
      {({ OwnNotice }) => <OwnNotice />}
    </LazyPart>
  );
}

/** Fetched only where an address asks for an edition. */
function EditionHead({ page, edition }: { page: SettledScene; edition: OpenableEdition }) {
  return (
    <LazyPart name="src/views/history/EditionNotice.tsx" open={() => import('../history/EditionNotice.tsx')}>
      {({ EditionNotice }) => <EditionNotice page={page} edition={edition} />}
    </LazyPart>
  );
}

/** What is listed, and what it is narrowed to. */
function Index({ page, showsTable }: { page: SettledScene; showsTable: boolean }) {
  const { messages, stories } = useAtlas();
  const { state } = page;
  return (
    <>
      {state.introduced ? (
        stories.names.length > 0 && (
          <details className="stories">
            <summary>{messages.stories}</summary>
            <StoryLinks left={state.storyLeft} />
          </details>
        )
      ) : (
        <Introduction page={page} />
      )}
      {state.beside && <CompareFold page={page} />}
      <ListingChoice listing={state.listing} />
      <Choices page={page} />
      <LensChooser page={page} />
      {!state.beside && <CompareFold page={page} />}
      <FacetList page={page} />
      {!showsTable && <PlaceList page={page} />}
      <Trays page={page} />
    </>
  );
}
