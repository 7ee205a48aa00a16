// The facing page: a place, a tray of records without place or date, or the sources. It keeps the heading, the focus and the way back.
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { Messages } from '../../messages/en/messages.ts';
import type { Panel } from '../../scene/panel.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { bringIntoSight } from '../parts/in-frame.ts';
import { PartStands } from '../parts/LazyPart.tsx';
import { useFacingContents } from './facing-contents-part.ts';
import { PanelGrip } from './PanelGrip.tsx';
import { relationName } from './relation-name.ts';
import type { SheetStop } from './sheet-stops.ts';

interface FacingPageProps {
  panel: Panel;
  /** The link of a relation that the reader has come back to. */
  backTo: AtlasState['backTo'];
  /** It is part of what a step of a story shows: the story keeps the focus and the screen. */
  besideStory?: boolean;
  onClose: () => void;
  /** On a phone: how much of the screen it takes, and how that is chosen; none in a frame, which is the whole of its screen. */
  sheet?: { stop: SheetStop; onStop: (stop: SheetStop) => void };
  /** Filled with what had the focus when the page opened, so that closing gives it back. */
  opener: RefObject<Element | null>;
  /** False while the address opens the atlas: a page that comes with it does not pull the focus. */
  takesFocus: RefObject<boolean>;
}

function keyOf(panel: Panel): string {
  switch (panel.type) {
    case 'place':
      return `place ${panel.place.id}`;
    case 'tray':
      return `tray ${panel.tray}`;
    case 'sources':
      return 'sources';
    case 'source':
      return `source ${panel.summary.source.id}`;
  }
}

function titleOf(panel: Panel, messages: Messages): string {
  switch (panel.type) {
    case 'place':
      return panel.place.title;
    case 'tray':
      return panel.tray === 'undated' ? messages.undatedTitle : messages.unplacedTitle;
    case 'sources':
      return messages.sources;
    case 'source':
      return panel.summary.source['title-short'] ?? panel.summary.source.title;
  }
}

/** A record or a link may stand in a group that is folded, within another. */
function unfoldAround(element: Element): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.setAttribute('open', '');
}

export function FacingPage(props: FacingPageProps) {
  const { panel, backTo, besideStory = false, onClose, sheet, opener, takesFocus } = props;
  const { messages, elements } = useAtlas();
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLElement>(null);
  const key = keyOf(panel);
  // Straying from the step with a record open opens nothing anew.
  const beside = useRef(besideStory);
  beside.current = besideStory;
  const contents = useFacingContents();
  const { openEvent, openClaim } = 'records' in panel ? panel : { openEvent: null, openClaim: null };
  // Whether the focus may move is settled when something is opened: the records may come long after it, when the reader, or the page around a frame, has
  // the focus elsewhere.
  const asked = useRef({ key: '', openEvent, openClaim, backTo, mayFocus: false });
  const { current: was } = asked;
  if (was.key !== key || was.openEvent !== openEvent || was.openClaim !== openClaim || was.backTo !== backTo)
    asked.current = { key, openEvent, openClaim, backTo, mayFocus: takesFocus.current };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when another page is opened, not on every change of it.
  useLayoutEffect(() => {
    body.current?.scrollTo(0, 0);
    // On a phone the page stands below the map and the list's place is above or below it: bring it into sight, or the record that is open on it.
    requestAnimationFrame(() => {
      if (openEvent || backTo || beside.current) return;
      const top = body.current?.getBoundingClientRect().top ?? 0;
      if (body.current && (top < 0 || top > window.innerHeight / 3)) bringIntoSight(body.current, 'start');
    });
    if (!takesFocus.current || beside.current) return;
    const { activeElement } = document;
    // What opened the page may be gone with it, as the introduction's links are: then there is no way back to it.
    if (!body.current?.contains(activeElement)) opener.current = activeElement === document.body ? null : activeElement;
    heading.current?.focus();
  }, [key]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is looked for stands there when the records have come.
  useLayoutEffect(() => {
    const link = backTo && elements.find(relationName(backTo));
    if (link) {
      unfoldAround(link);
      bringIntoSight(link, 'center');
      if (asked.current.mayFocus) link.focus({ preventScroll: true });
      return;
    }
    if (!openEvent) return;
    // A long name makes the page's head higher: the record stands right under it.
    const head = heading.current?.parentElement;
    if (head) body.current?.style.setProperty('--head-height', `${head.offsetHeight}px`);
    const claim = openClaim ? elements.find(`claim-${openClaim}`) : null;
    const record = elements.find(`event-${openEvent}`);
    // Whoever came by a person means what that person is named in.
    const open = claim ?? record?.querySelector('.claim:has(mark)') ?? record;
    if (open) unfoldAround(open);
    if (beside.current) {
      // Within the page alone: on a phone it does not scroll by itself, and the story stays on the screen.
      const from = (body.current?.getBoundingClientRect().top ?? 0) + (head?.offsetHeight ?? 0);
      body.current?.scrollBy(0, (open?.getBoundingClientRect().top ?? from) - from);
      return;
    }
    if (open) bringIntoSight(open, 'start');
    if (!asked.current.mayFocus) return;
    const { activeElement } = document;
    if (!body.current?.contains(activeElement) && activeElement !== document.body) opener.current = activeElement;
    (claim ?? elements.find(`title-${openEvent}`))?.focus({ preventScroll: true });
  }, [openEvent, openClaim, backTo, opener, elements, contents.part]);

  // Whoever sets how much of the screen the page takes means the page: it stands at the map's edge, and not under the time control.
  const stop = sheet?.stop;
  const lastStop = useRef(stop);
  useLayoutEffect(() => {
    const page = body.current;
    if (stop === lastStop.current || !page) return;
    lastStop.current = stop;
    const edge = Number.parseFloat(getComputedStyle(page).scrollMarginTop) || 0;
    if (page.getBoundingClientRect().top > edge) bringIntoSight(page, 'start');
  }, [stop]);

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };

  return (
    <section
      className="panel"
      id={elements.idOf('panel')}
      ref={body}
      aria-labelledby={elements.idOf('panel-title')}
      aria-busy={contents.part === null}
      onKeyDown={closeOnEscape}
    >
      <header className="panel-head">
        {sheet && <PanelGrip {...sheet} />}
        <h2 id={elements.idOf('panel-title')} ref={heading} tabIndex={-1}>
          {titleOf(panel, messages)}
        </h2>
        <button type="button" className="quiet" onClick={onClose}>
          {messages.closePanel}
        </button>
      </header>
      <PartStands standing={contents}>{({ FacingContents }) => <FacingContents panel={panel} />}</PartStands>
    </section>
  );
}
