// Ukrainian words of the static pages of places. The pages themselves are built in English, the language of the records.
import type { enPages } from '../en/pages.ts';

export const ukPages: typeof enPages = {
  allPlaces: 'Усі місця',
  onTheMap: 'На карті, разом із тим, що діялося тоді ж',
  disagree: 'свідчення розходяться',
  licence: 'Записи: CC BY 4.0. Просимо посилатися на атлас і на джерело, назване в записі.',
  previewAlt: 'Карта України та заходу Росії з місцями, про які є записи, і назва атласу',
  describes: (title, records) =>
    `${title} в Атласі червоного терору, 1917–1922. Записів: ${records}; хто про це говорить, де, коли і хто говорить інше.`,
};
