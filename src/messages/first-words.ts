// The few words that are said before a table of words has been fetched, or when it cannot be.
import type { ProgramLanguage } from './languages.ts';

interface FirstWords {
  loading: string;
  /** The records, or the words of the page, did not arrive. */
  notHere: string;
  damaged: string;
  otherEdition: string;
  /** The host has another edition than this page by now. */
  renewed: string;
  /** The records are here, and the page could not be made of them. */
  notOpened: string;
  retry: string;
  openNewer: string;
}

export const firstWords: Record<ProgramLanguage, FirstWords> = {
  en: {
    loading: 'Loading the records …',
    notHere: 'The records did not arrive. Check the connection, then try again; now and then it is tried without you.',
    damaged: 'The file of the records is damaged or was cut short on its way. Try again.',
    otherEdition: 'The records are of another edition of the atlas than this page. Try again to open both anew.',
    renewed: 'The atlas has been renewed while this page was loading.',
    notOpened: 'The page could not be opened: it has run into a fault of its own. Try again.',
    retry: 'Try again',
    openNewer: 'Open the new edition',
  },
  ru: {
    loading: 'Записи загружаются…',
    notHere:
      'Записи не загрузились. Проверьте соединение и попробуйте ещё раз; время от времени попытка повторяется сама.',
    damaged: 'Файл с записями повреждён или загрузился не полностью. Попробуйте ещё раз.',
    otherEdition:
      'Записи относятся к другому изданию атласа, чем эта страница. Попробуйте ещё раз, чтобы открыть всё заново.',
    renewed: 'Пока загружалась эта страница, вышло новое издание атласа.',
    notOpened: 'Страница не открылась из-за внутренней ошибки. Попробуйте ещё раз.',
    retry: 'Попробовать ещё раз',
    openNewer: 'Открыть новое издание',
  },
  uk: {
    loading: 'Записи завантажуються…',
    notHere: 'Записи не завантажилися. Перевірте з’єднання і спробуйте ще раз; час від часу спроба повторюється сама.',
    damaged: 'Файл із записами пошкоджений або завантажився не повністю. Спробуйте ще раз.',
    otherEdition:
      'Записи належать до іншого видання атласу, ніж ця сторінка. Спробуйте ще раз, щоб відкрити все заново.',
    renewed: 'Поки завантажувалася ця сторінка, вийшло нове видання атласу.',
    notOpened: 'Сторінка не відкрилася через внутрішню помилку. Спробуйте ще раз.',
    retry: 'Спробувати ще раз',
    openNewer: 'Відкрити нове видання',
  },
};
