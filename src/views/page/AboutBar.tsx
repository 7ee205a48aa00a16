// The ways from the page to what is published with it: one quiet line below everything, each word opening a sheet over the page.
import { memo, useState } from 'react';
import { OwnRecordsButton } from '../own/OwnRecordsButton.tsx';
import { useAtlas } from '../parts/atlas-context.tsx';
import { AboutSheet } from './AboutSheet.tsx';

export const aboutParts = [
  'records',
  'key',
  'conflicts',
  'data',
  'changes',
  'corrections',
  'keyboard',
  'about',
] as const;
export type AboutPart = (typeof aboutParts)[number];

export const AboutBar = memo(function AboutBar() {
  const { messages, ownRecords } = useAtlas();
  const { aboutBar } = messages;
  const [open, setOpen] = useState<AboutPart | null>(null);
  return (
    <nav className="about-bar" aria-label={aboutBar.title}>
      <ul>
        {aboutParts.map((name) => (
          <li key={name}>
            <button type="button" className="link" aria-haspopup="dialog" onClick={() => setOpen(name)}>
              {aboutBar[name]}
            </button>
          </li>
        ))}
      </ul>
      {ownRecords && <OwnRecordsButton />}
      {open && <AboutSheet key={open} name={open} onClosed={() => setOpen((now) => (now === open ? null : now))} />}
    </nav>
  );
});
