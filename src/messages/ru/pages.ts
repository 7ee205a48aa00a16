// Russian words of the static pages of places. The pages themselves are built in English, the language of the records.
import type { enPages } from '../en/pages.ts';

export const ruPages: typeof enPages = {
  allPlaces: 'Все места',
  onTheMap: 'На карте, вместе с тем, что происходило тогда же',
  disagree: 'свидетельства расходятся',
  licence: 'Записи: CC BY 4.0. Просим ссылаться на атлас и на источник, названный в записи.',
  previewAlt: 'Карта Украины и запада России с местами, о которых есть записи, и название атласа',
  describes: (title, records) =>
    `${title} в Атласе красного террора, 1917–1922. Записей: ${records}; кто об этом говорит, где, когда и кто говорит иное.`,
};
