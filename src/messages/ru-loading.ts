// Russian words for what is still on its way, and for what did not arrive.
import type { enLoading } from './en-loading.ts';
import { countingIn } from './plural.ts';

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
  pageFault: 'На этой странице произошла ошибка. То, что вы видели, сохранено в адресе.',
  reloadPage: 'Загрузить страницу заново',
};
