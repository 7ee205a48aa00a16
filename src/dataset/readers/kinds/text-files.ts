// Texts that are neither JSON nor a table: web pages, map data in XML, lists of references, prose, nothing at all.
import { lineCount } from '../table-head.ts';
import type { FileKind } from './file-kind.ts';
import { isObject, type JsonObject } from './json-shape.ts';
import { needs } from './needs.ts';

/** @param begins tried on the text without white space and without a comment or declaration before its first element */
const beginning = (id: string, is: string, need: string, begins: RegExp): FileKind => ({
  ...{ id, standing: 'foreign' as const, is, needs: need },
  recognises: ({ text }) => (text !== null && begins.test(bare(text.text)) ? {} : null),
});

const bare = (text: string) =>
  text
    .slice(0, 20_000)
    .replace(/^\uFEFF/, '')
    .replace(/^(?:\s+|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE (?!html)[^>]*>)+/i, '');

export const sureTexts: readonly FileKind[] = [
  {
    ...{ id: 'empty', standing: 'foreign', is: 'empty', needs: 'Restore its contents, or take it away.' },
    recognises: ({ text }) => (text !== null && !/[^\s\uFEFF]/.test(text.text) ? {} : null),
  },
  beginning(
    'html',
    'a web page (HTML), not the data behind it',
    needs.text,
    /^(?:<!doctype html|<html[\s>]|<head[\s>])/i,
  ),
  { ...beginning('kml', 'a KML file of an earth viewer', needs.map, /^<(?:\w+:)?kml[\s>]/), format: 'kml' },
  beginning('gpx', 'tracks or points of a satellite receiver (GPX)', needs.map, /^<gpx[\s>]/),
  beginning('gml', 'map data in GML', needs.map, /^<(?:gml|wfs|ogr):/),
  beginning('svg', 'a drawing (SVG)', needs.picture, /^<svg[\s>]/),
  beginning('tei', 'an encoded text (TEI)', needs.text, /^<(?:\w+:)?(?:TEI|teiCorpus)[\s>]/),
  beginning('xml', 'XML of a kind not known here', needs.unknown, /^<[A-Za-z][\w.:-]*[\s/>]/),
  beginning('rtf', 'a text document (RTF)', needs.text, /^\{\\rtf/),
  {
    ...beginning('bibtex', 'a list of references (BibTeX)', needs.references, /^(?:%[^\n]*\s+)*@\w+\s*\{/),
    format: 'bibtex',
  },
  beginning('ris', 'a list of references (RIS)', needs.references, /^TY {2}- /),
];

const jsonOf = (id: string, is: string, need: string, holds: (value: JsonObject) => boolean): FileKind => ({
  ...{ id, standing: 'foreign' as const, is, needs: need, format: id },
  recognises: ({ json }) => (isObject(json?.value) && holds(json.value) ? {} : null),
});

/** JSON that describes data, and holds none. */
export const descriptions: readonly FileKind[] = [
  jsonOf('datapackage', 'the description of a Data Package, without its tables', needs.described, ({ resources }) =>
    Array.isArray(resources),
  ),
  jsonOf('json-schema', 'a JSON Schema: what files should look like, and no file', needs.described, ({ $schema }) =>
    /json-schema\.org/.test(String($schema)),
  ),
];

export const guessedTexts: readonly FileKind[] = [
  {
    ...{ id: 'json', standing: 'foreign', is: 'JSON of a kind not known here', needs: needs.unknown },
    recognises: ({ json }) => {
      if (!json?.whole) return null;
      const { value } = json;
      return isObject(value)
        ? { names: Object.keys(value) }
        : { count: { number: Array.isArray(value) ? value.length : 0, noun: 'member' } };
    },
  },
  {
    ...{ id: 'text', standing: 'foreign', is: 'a plain text', needs: needs.text, guess: true },
    recognises: ({ text }) => text && { count: { number: lineCount(text.text), noun: 'line' } },
  },
];
