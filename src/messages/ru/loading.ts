// Russian words for what is still on its way, and for what did not arrive.
import type { enLoading } from '../en/loading.ts';
import { countingIn } from '../plural.ts';

const { number } = countingIn('ru');

export const ruLoading: typeof enLoading = {
  map: 'Карта рисуется…',
  mapParts: (done, all) => `Загружено ${number(done)} из ${number(all)} частей`,
  mapMissing: (reason) => `Карту не удалось нарисовать: ${reason} Список, шкала времени и записи работают и без неё.`,
  mapLost: 'Браузер прекратил отрисовку карты. Список, шкала времени и записи работают и без неё.',
  mapReason: {
    webgl: 'этот браузер или устройство не поддерживает WebGL 2.',
    program: 'её программа не загрузилась.',
    worker: 'часть её программы не загрузилась.',
    renewed: 'её программа относится к прежнему изданию атласа.',
    other: 'браузер сообщает о сбое.',
  },
  mapIncomplete: (parts) =>
    `Чего нет на карте: ${new Intl.ListFormat('ru').format(parts)}. Файлы не загрузились или повреждены. Показаны все записи.`,
  mapPart: {
    tiles: 'ближние берега, реки и озёра',
    world: 'дальние берега',
    labels: 'названия вод и городов',
    relief: 'рельеф',
    outlines: 'окраска регионов',
    lettering: 'собственный шрифт',
    other: 'часть основы',
  },
  tryMapAgain: 'Нарисовать карту ещё раз',
  story: 'Рассказ загружается…',
  partMissing: 'Эта часть страницы пока не загрузилась. Время от времени попытка повторяется.',
  tryNow: 'Попробовать сейчас',
  partStuck: 'Эта часть страницы загрузилась повреждённой.',
  partMissingTryAgain: 'Нужная для этого часть страницы не загрузилась. Попробуйте ещё раз.',
  partStuckReload: 'Нужная для этого часть страницы загрузилась повреждённой. Загрузите страницу заново.',
  pageFault: 'На этой странице произошла ошибка. То, что вы видели, сохранено в адресе.',
  reloadPage: 'Загрузить страницу заново',
};
