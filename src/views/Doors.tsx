// The ways from the page to what is published with it: one quiet line below everything, each word opening a sheet over the page.
import { memo, useState } from 'react';
import { useAtlas } from './atlas-context.tsx';
import { DoorSheet } from './DoorSheet.tsx';

export const doorNames = [
  'records',
  'key',
  'conflicts',
  'data',
  'changes',
  'corrections',
  'keyboard',
  'about',
] as const;
export type DoorName = (typeof doorNames)[number];

export const Doors = memo(function Doors() {
  const { doors } = useAtlas().messages;
  const [open, setOpen] = useState<DoorName | null>(null);
  return (
    <nav className="doors" aria-label={doors.title}>
      <ul>
        {doorNames.map((name) => (
          <li key={name}>
            <button type="button" className="link" aria-haspopup="dialog" onClick={() => setOpen(name)}>
              {doors[name]}
            </button>
          </li>
        ))}
      </ul>
      {open && <DoorSheet name={open} onClosed={() => setOpen(null)} />}
    </nav>
  );
});
