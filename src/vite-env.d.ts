// Modules that the build makes.
/// <reference types="vite/client" />

declare module 'compiled-atlas.json?url' {
  /** Address of the compiled corpus (`CompiledAtlas` as JSON). */
  const address: string;
  export default address;
}

declare module 'place-shapes.json?url' {
  /** Address of the true shapes of places (`PlaceShapes` as JSON), fetched only for a download. */
  const address: string;
  export default address;
}

declare module 'outlines.json?url' {
  /** Address of the outlines that the map shades (GeoJSON, ids are place ids). */
  const address: string;
  export default address;
}

declare module 'compiled-atlas.json?bytes' {
  /** Size of the compiled corpus, unpacked. */
  const bytes: number;
  export default bytes;
}

declare module 'compiled-atlas.json?languages' {
  /** BCP 47 tags of the languages that the corpus is read in, that of its records first. */
  const languages: string[];
  export default languages;
}

declare module 'corpus-stories' {
  /** The stories of the corpus (`StoryName`), and by BCP 47 tag the address of the texts of all of them (`Story[]` as JSON). */
  const stories: {
    names: readonly {
      id: string;
      titles: Record<string, string>;
      ledes: Record<string, string>;
      views: readonly string[];
      subjects: readonly (readonly string[])[];
      minutes?: number;
    }[];
    files: Readonly<Record<string, string>>;
  };
  export default stories;
}

declare module 'sealed-editions' {
  /** The newest first (`OpenableEdition`). */
  const editions: readonly {
    id: string;
    date: string;
    citedAs?: string;
    size: number;
    compiled: string;
    outlines: string;
    shapes: string;
    since: string;
  }[];
  export default editions;
}
