// The part of the `edtf` package (which ships no types) that the tests ask.
declare module 'edtf' {
  interface EdtfValue {
    type: string;
    edtf: string;
    /** Milliseconds since 1970-01-01 UTC; `max` is the last millisecond. */
    min: number | null;
    max: number | null;
  }
  export default function edtf(text: string): EdtfValue;
}
