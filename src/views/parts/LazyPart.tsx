// A part of the page that is fetched when it is first wanted; until it has come, why not, and what can be done.
import type { ReactNode } from 'react';
import { useAtlas } from './atlas-context.tsx';
import { NewerEdition } from './NewerEdition.tsx';
import { type PartStanding, usePart } from './use-part.ts';

interface LazyPartProps<Part> {
  /** The source file of the part from the project's root, and its `import()`. */
  name: string;
  open: () => Promise<Part>;
  children: (part: Part) => ReactNode;
  /** What stands around the sentence while the part is not there; the sentence is `null` while it is first asked for. */
  whileMissing?: (missing: ReactNode) => ReactNode;
}

export function LazyPart<Part>({ name, open, ...drawn }: LazyPartProps<Part>) {
  return <PartStands standing={usePart(name, open)} {...drawn} />;
}

interface PartStandsProps<Part> extends Pick<LazyPartProps<Part>, 'children' | 'whileMissing'> {
  standing: PartStanding<Part>;
}

/** The same for a view that has to know when its part has come. */
export function PartStands<Part>({ standing, children, whileMissing = (missing) => missing }: PartStandsProps<Part>) {
  const { messages, reloadPage } = useAtlas();
  const words = messages.loading;
  const { part, fault, again } = standing;
  if (part !== null) return <>{children(part)}</>;
  if (fault === null) return <>{whileMissing(null)}</>;
  const why = (
    <p className="part-missing" role="alert">
      {fault === 'renewed' && <NewerEdition />}
      {fault === 'not-here' && (
        <>
          <span>{words.partMissing}</span>{' '}
          <button type="button" className="quiet" onClick={again}>
            {words.tryNow}
          </button>
        </>
      )}
      {fault === 'stuck' && (
        <>
          <span>{words.partStuck}</span>{' '}
          <button type="button" className="quiet" onClick={reloadPage}>
            {words.reloadPage}
          </button>
        </>
      )}
    </p>
  );
  return <>{whileMissing(why)}</>;
}
