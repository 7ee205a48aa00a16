// Ukrainian words for what is still on its way, and for what did not arrive.
import type { enLoading } from '../en/loading.ts';
import { countingIn } from '../plural.ts';

const { number } = countingIn('uk');

export const ukLoading: typeof enLoading = {
  map: 'Карта малюється…',
  mapParts: (done, all) => `Завантажено ${number(done)} з ${number(all)} частин`,
  mapMissing: (reason) => `Карту не вдалося намалювати: ${reason} Список, шкала часу й записи працюють і без неї.`,
  mapLost: 'Браузер припинив малювання карти. Список, шкала часу й записи працюють і без неї.',
  mapReason: {
    webgl: 'цей браузер або пристрій не підтримує WebGL 2.',
    program: 'її програма не завантажилася.',
    worker: 'частина її програми не завантажилася.',
    renewed: 'її програма належить до попереднього видання атласу.',
    other: 'браузер повідомляє про збій.',
  },
  mapIncomplete: (parts) =>
    `Чого немає на карті: ${new Intl.ListFormat('uk').format(parts)}. Файли не завантажилися або пошкоджені. Показано всі записи.`,
  mapPart: {
    tiles: 'ближні береги, річки й озера',
    world: 'далекі береги',
    labels: 'назви вод і міст',
    relief: 'рельєф',
    outlines: 'забарвлення регіонів',
    lettering: 'власний шрифт',
    other: 'частина основи',
  },
  tryMapAgain: 'Намалювати карту ще раз',
  story: 'Розповідь завантажується…',
  partMissing: 'Ця частина сторінки поки не завантажилася. Час від часу спроба повторюється.',
  tryNow: 'Спробувати зараз',
  partStuck: 'Ця частина сторінки завантажилася пошкодженою.',
  partMissingTryAgain: 'Потрібна для цього частина сторінки не завантажилася. Спробуйте ще раз.',
  partStuckReload: 'Потрібна для цього частина сторінки завантажилася пошкодженою. Завантажте сторінку знову.',
  pageFault: 'На цій сторінці сталася помилка. Те, що ви бачили, збережено в адресі.',
  reloadPage: 'Завантажити сторінку знову',
};
