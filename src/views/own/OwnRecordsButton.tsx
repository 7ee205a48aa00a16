// The way to open records of the reader's own: a button, and a sheet that is fetched with it.
import { useState } from 'react';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';

export function OwnRecordsButton() {
  const { messages, ownRecords } = useAtlas();
  const { aboutBar } = messages;
  // Whoever opens a link to a view of a file is asked for the file.
  const [isOpen, setOpen] = useState(ownRecords?.wanted != null);
  return (
    <>
      <button type="button" className="link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {aboutBar.own}
      </button>
      {isOpen && (
        <LazyPart name="src/views/own/OwnSheet.tsx" open={() => import('./OwnSheet.tsx')}>
          {({ OwnSheet }) => <OwnSheet onClosed={() => setOpen(false)} />}
        </LazyPart>
      )}
    </>
  );
}
