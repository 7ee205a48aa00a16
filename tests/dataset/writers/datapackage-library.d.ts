// What the tests use of the Data Package reader, which carries no types.
declare module 'datapackage' {
  interface Resource {
    name: string;
    tabular: boolean;
    read(options: { keyed: true; relations: boolean }): Promise<Record<string, unknown>[]>;
    checkRelations(): Promise<boolean>;
  }
  export const Package: {
    load(
      descriptor: string,
      options?: { strict?: boolean },
    ): Promise<{ valid: boolean; errors: Error[]; resources: Resource[] }>;
  };
}
