// A part of the page that is fetched when it is first wanted; until it has come, why not, and what can be done.
import type { ReactNode } from 'react';
import { useAtlas } from './atlas-context.tsx';
import { NewerEdition } from './NewerEdition.tsx';
import { usePart } from './use-part.ts';

interface LazyPartProps<Part> {
  /** The source file of the part from the project's root, and its `import()`. */
  name: string;
  open: () => Promise<Part>;
  children: (part: Part) => ReactNode;
  /** What stands around the sentence while the part is not there; the sentence is `null` while it is first asked for. */
  whileMissing?: (missing: ReactNode) => ReactNode;
}

export function LazyPart<Part>({ name, open, children, whileMissing = (missing) => missing }: LazyPartProps<Part>) {
  const { messages, reloadPage } = useAtlas();
  const words = messages.loading;
  const { part, fault, again } = usePart(name, open);
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
