// English names of the ways from the page to what is published with it.

export const enAboutBar = {
  title: 'About the atlas',
  own: 'Records of your own',
  records: 'How the records are made',
  key: 'Key of the map',
  conflicts: 'Where the sources disagree',
  data: 'Data',
  changes: 'What changed',
  corrections: 'Corrections',
  keyboard: 'Keyboard',
  about: 'About',
  close: 'Close',
  placePage: 'Plain page of this place',
  unplacedPage: 'These records on a plain page',
};
