// The few words that only a frame in somebody else's page says, in each language of the program.
import type { ProgramLanguage } from './languages.ts';

export interface FrameWords {
  /** How the map is moved where the wheel and a single finger scroll the page. */
  gestures: { ctrl: string; command: string; fingers: string };
  /** On a small frame: what fills it. */
  shown: string;
  showMap: string;
  showList: string;
  openAtlas: string;
  sources(names: string): string;
  edition(id: string, day: string): string;
  newest: string;
}

export const frameWords: Record<ProgramLanguage, FrameWords> = {
  en: {
    gestures: {
      ctrl: 'Hold Ctrl and turn the wheel to zoom the map',
      command: 'Hold ⌘ and scroll to zoom the map',
      fingers: 'Move the map with two fingers',
    },
    shown: 'What is shown',
    showMap: 'Map',
    showList: 'List',
    openAtlas: 'Open in the atlas',
    sources: (names) => `Sources: ${names}.`,
    edition: (id, day) => `Records of edition ${id}, ${day}.`,
    newest: 'The newest records.',
  },
  ru: {
    gestures: {
      ctrl: 'Чтобы изменить масштаб карты, вращайте колесо, удерживая Ctrl',
      command: 'Чтобы изменить масштаб карты, прокручивайте, удерживая ⌘',
      fingers: 'Карта перемещается двумя пальцами',
    },
    shown: 'Что показано',
    showMap: 'Карта',
    showList: 'Список',
    openAtlas: 'Открыть в атласе',
    sources: (names) => `Источники: ${names}.`,
    edition: (id, day) => `Записи выпуска ${id}, ${day}.`,
    newest: 'Новейшие записи.',
  },
  uk: {
    gestures: {
      ctrl: 'Щоб змінити масштаб карти, обертайте коліщатко, утримуючи Ctrl',
      command: 'Щоб змінити масштаб карти, прокручуйте, утримуючи ⌘',
      fingers: 'Карта пересувається двома пальцями',
    },
    shown: 'Що показано',
    showMap: 'Карта',
    showList: 'Список',
    openAtlas: 'Відкрити в атласі',
    sources: (names) => `Джерела: ${names}.`,
    edition: (id, day) => `Записи випуску ${id}, ${day}.`,
    newest: 'Найновіші записи.',
  },
};
