// The part of `citeproc` that the tests use; the package brings no types.
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }
  export class Engine {
    constructor(system: System, style: string, language?: string, forceLanguage?: boolean);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [{ entry_ids: string[][] }, string[]];
    processCitationCluster(
      citation: { citationItems: { id: string; locator?: string }[]; properties: { noteIndex: number } },
      before: [string, number][],
      after: [string, number][],
    ): [unknown, [number, string, string][]];
  }
}
