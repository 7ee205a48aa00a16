// The one function of jsonld that the tests use; the package brings no types.
declare module 'jsonld' {
  interface Document {
    contextUrl: null;
    document: unknown;
    documentUrl: string;
  }
  interface Options {
    /** Address of the document, against which its relative addresses are read. */
    base: string;
    format: 'application/n-quads';
    /** An empty statement or one that cannot be made is an error. */
    safe: boolean;
    documentLoader: (address: string) => Promise<Document>;
  }
  const jsonld: { toRDF(document: object, options: Options): Promise<string> };
  export default jsonld;
}
