// What it takes to bring something made elsewhere into the atlas, for each way of keeping it. Commands and files named here exist: a test checks.

const oneRecord =
  'a place in geo/, its event, and the source in geo/sources.json with the line and the words of the passage (geo/README.md shows one record of each kind)';

export const needs = {
  events: `Each row becomes a claim by hand: ${oneRecord}. A number needs the bound that the source gives it.`,
  places: `A place enters with what a source says of it: ${oneRecord}. Identifiers and spellings can be taken over as links and names.`,
  shapes: `An outline enters as the geometry of a place in geo/regions.geojson, with a note on what the line is and with its events: ${oneRecord}.`,
  map: `Save the layer as GeoJSON in longitude and latitude (QGIS: Export, Save Features As); then ${oneRecord}.`,
  workbook:
    'Save the sheet of claims as CSV in UTF-8 with commas ("CSV UTF-8" in Excel; "Text CSV" with the character set UTF-8 in LibreOffice), all cells as text, and check that file.',
  table: `The atlas reads the columns of its own table of claims ("npm run export -- claims-csv" writes one); to bring in other rows: ${oneRecord}.`,
  archive: 'Unpack it, and check the files in it one by one.',
  text: `A text is cited, not kept: what it says enters as claims: ${oneRecord}.`,
  picture: `A picture is cited, not kept: what it shows enters as a claim: ${oneRecord}.`,
  references:
    'Save the references as CSL-JSON (Zotero: Export, CSL JSON), add "custom" with its kind, standpoint and reliability to each, and put them into geo/sources.json.',
  pieces:
    'Put the features into one collection, { "type": "FeatureCollection", "features": [ … ] }; geo/README.md shows what each needs.',
  described: 'Check the files that it describes.',
  unknown: 'If it holds records, save them as GeoJSON, or as CSV in UTF-8; geo/README.md shows what a record needs.',
  ours: 'Check the GeoJSON, the Linked Places or the table of claims instead: these are read back whole.',
} as const;
