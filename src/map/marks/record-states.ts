// What the layers of records ask of a place: its feature-state, which changes with time, and its properties, which do not.
import type { ExpressionSpecification } from 'maplibre-gl';
import { mapOptions } from '../look/map-options.ts';

const state = (name: string, otherwise: number | boolean): ExpressionSpecification => [
  'coalesce',
  ['feature-state', name],
  otherwise,
];
export const count = state('count', 0);
export const hasRecords: ExpressionSpecification = ['>', count, 0];
export const isCertain: ExpressionSpecification = ['>', state('certain', 0), 0];
export const hasDeeds: ExpressionSpecification = ['>', state('deeds', 0), 0];
export const isPointed: ExpressionSpecification = ['==', state('pointed', false), true];
export const isRelated: ExpressionSpecification = ['==', state('related', false), true];
/** A country at the edge of the map or beyond it: a tab says its name, which would be cut off here. */
export const isBeyond: ExpressionSpecification = ['==', state('beyond', false), true];
/** One of two places that are compared: its name stands in a layer of its own. */
export const isNamedApart: ExpressionSpecification = ['==', state('named-apart', false), true];
export const isSelected: ExpressionSpecification = ['==', state('selected', false), true];

export const kindIs = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];
const isPoint: ExpressionSpecification = ['!', ['get', 'outlined']];
export const pointFilter: ExpressionSpecification = [
  'all',
  isPoint,
  ['any', ['!', kindIs('site')], ['>=', ['zoom'], mapOptions.siteZoom]],
];
