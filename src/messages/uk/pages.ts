// Ukrainian words of the static pages of places. The pages themselves are built in English, the language of the records.
import type { enPages } from '../en/pages.ts';

export const ukPages: typeof enPages = {
  allPlaces: 'Усі місця',
  onTheMap: 'На карті, разом із тим, що діялося тоді ж',
  disagree: 'свідчення розходяться',
  licence: (licence) => `Записи: ${licence}. Просимо посилатися на атлас і на джерело, назване в записі.`,
  describes: (title, within, records) =>
    `${title} ${within}. Записів: ${records}; хто про це говорить, де, коли і хто говорить інше.`,
};
