// The few words that are said before a table of words has been fetched, or when it cannot be.
import type { Language } from './languages.ts';

interface FirstWords {
  loading: string;
  loadFailed: string;
  retry: string;
}

export const firstWords: Record<Language, FirstWords> = {
  en: {
    loading: 'Loading the records …',
    loadFailed: 'The records did not arrive. Check the connection, then try again.',
    retry: 'Try again',
  },
  ru: {
    loading: 'Записи загружаются …',
    loadFailed: 'Записи не загрузились. Проверьте соединение и попробуйте ещё раз.',
    retry: 'Попробовать ещё раз',
  },
  uk: {
    loading: 'Записи завантажуються …',
    loadFailed: 'Записи не завантажилися. Перевірте з’єднання і спробуйте ще раз.',
    retry: 'Спробувати ще раз',
  },
};
