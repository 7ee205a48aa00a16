// What there is to know about the atlas, in a sheet over the page. Its words are fetched when it opens.
import type { ReactNode } from 'react';
import { loadAboutWords } from '../../messages/about-words.ts';
import type { AboutWords } from '../../messages/en/about.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { SheetDialog } from '../parts/SheetDialog.tsx';
import type { AboutPart } from './AboutBar.tsx';

export interface AboutContentsProps {
  name: AboutPart;
  words: AboutWords;
  close: () => void;
}

export function AboutSheet({ name, onClosed }: { name: AboutPart; onClosed: () => void }) {
  const { aboutBar, language } = useAtlas().messages;
  const whileMissing = (missing: ReactNode) => <SheetBody missing={missing} />;
  return (
    <SheetDialog title={aboutBar[name]} onClosed={onClosed}>
      {(close) => (
        <LazyPart
          name={`src/messages/${language}/about.ts`}
          open={() => loadAboutWords(language)}
          whileMissing={whileMissing}
        >
          {(words) => (
            <LazyPart
              name="src/views/page/AboutContents.tsx"
              open={() => import('./AboutContents.tsx')}
              whileMissing={whileMissing}
            >
              {({ AboutContents }) => (
                <div className="about-body" aria-busy={false}>
                  <AboutContents name={name} words={words} close={close} />
                </div>
              )}
            </LazyPart>
          )}
        </LazyPart>
      )}
    </SheetDialog>
  );
}

/** The sheet while its contents are on their way, or why they have not come. */
function SheetBody({ missing }: { missing: ReactNode }) {
  return (
    <div className="about-body" aria-busy={missing === null}>
      {missing}
    </div>
  );
}
