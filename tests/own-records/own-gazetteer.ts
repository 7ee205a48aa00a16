// A few places with their names, for tables that name places without a position.
import { compileAtlas } from '../../src/model/compiled-atlas.ts';
import { type Gazetteer, makeGazetteer } from '../../src/own-records/rows/gazetteer.ts';
import { description, vocabulary } from '../own-corpus.ts';
import { placeOf } from '../small-atlas.ts';

const named = (id: string, longitude: number, latitude: number, ...names: string[]) =>
  placeOf(id, longitude, latitude, {
    title: names[0] ?? id,
    names: names.map((toponym) => ({ toponym, lang: /\p{Script=Cyrillic}/u.test(toponym) ? 'ru' : 'en' })),
  });

export const ownPlaces = compileAtlas(
  {
    description,
    vocabulary,
    sources: [],
    places: [
      named(
        'petrograd',
        30.31,
        59.94,
        'Petrograd',
        'Saint Petersburg',
        'Sankt-Peterburg',
        'Петроград',
        'Санкт-Петербург',
      ),
      named('moscow', 37.62, 55.75, 'Moscow', 'Moskva', 'Москва'),
      named('kiev', 30.52, 50.45, 'Kiev', 'Kyiv', 'Kyjiw', 'Киев', 'Київ'),
      named('kharkov', 36.23, 49.99, 'Kharkov', 'Kharkiv', 'Харьков', 'Харків'),
      named('odessa', 30.73, 46.48, 'Odessa', 'Odesa', 'Одесса', 'Одеса'),
      named('sevastopol', 33.52, 44.6, 'Sevastopol', 'Севастополь'),
      named('kronstadt', 29.77, 59.99, 'Kronstadt', 'Кронштадт'),
      named('yaroslavl', 39.87, 57.63, 'Yaroslavl', 'Ярославль'),
      named('crimea', 34, 45, 'Crimea', 'Крым'),
      named('nikolaevsk-amur', 140.73, 53.14, 'Nikolaevsk on the Amur', 'Nikolaevsk'),
      named('nikolaevsk-volga', 45.46, 50.02, 'Nikolaevsk in the steppe', 'Nikolaevsk'),
    ],
    events: [],
  },
  [],
).places;

export const ownGazetteer: Gazetteer = makeGazetteer(ownPlaces);
