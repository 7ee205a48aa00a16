// On a phone: the upper edge of the sheet that lies over the map. Drawn up by scrolling the page; pressed, it goes up or down by itself.
import { type MouseEvent, memo, useEffect, useState } from 'react';
import { useAtlas } from './atlas-context.tsx';

/** Of its way up, in CSS pixels: from here on the sheet counts as drawn up. */
const drawnUpFrom = 80;

/** What holds the grip comes to the top of the window. On a wide page the style sheet hides it. */
export const SheetGrip = memo(function SheetGrip() {
  const { messages } = useAtlas();
  const [isUp, setUp] = useState(false);
  useEffect(() => {
    const look = () => setUp(window.scrollY > drawnUpFrom);
    look();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, []);
  const move = (event: MouseEvent<HTMLButtonElement>) => {
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    const top = isUp ? 0 : window.scrollY + (event.currentTarget.parentElement?.getBoundingClientRect().top ?? 0);
    window.scrollTo({ top, behavior });
  };
  return (
    <button type="button" className="grip" onClick={move}>
      {isUp ? messages.narrowing.backToMap : messages.timeWords.drawUp}
    </button>
  );
});
