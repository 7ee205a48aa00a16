// What stands under a picture of the map: whose records and whose map it is, where it is found, of which edition and which day.
import type { Source } from '../../model/source.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import { useCitationDesk } from '../cite/citation-desk.tsx';
import { useAtlas } from '../parts/atlas-context.tsx';

/** Gives the function that writes the lines, of a view and the texts its records stand in. */
export function usePictureCredits(attribution: string): (state: AtlasState, texts: readonly Source[]) => string[] {
  const { paper, estimates } = useAtlas().messages;
  const desk = useCitationDesk();
  return (state, texts) => {
    const { atlas, accessed } = desk.citing();
    const sources = texts.map((source) => estimates.sourceNamed(source['title-short'] ?? source.title, source.title));
    return [
      ...(sources.length > 0 ? [estimates.pictureSources(sources)] : []),
      attribution,
      [desk.viewAddress(state), paper.dataVersion(atlas.version), accessed ?? ''].filter(Boolean).join(' · '),
    ];
  };
}
