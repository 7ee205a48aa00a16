// What each region and country is put together from: modern units, because no free boundary data for 1914-1922 was found.
// Areas of the governorates are those of the 1897 census, rounded; they say how far a modern union misses.
export type BoundaryPrecision = 'good' | 'fair' | 'approximate' | 'sketch';

export interface RegionRecipe {
  id: string;
  precision: BoundaryPrecision;
  /** What the line is and what is wrong with it, shown to the reader. */
  boundary: string;
  /** ISO 3166 alpha-3 codes of whole states. */
  states?: string[];
  /** Modern provinces of Russia or Ukraine, as Natural Earth spells them. */
  provinces?: string[];
  /** Provinces taken out of the states. */
  without?: string[];
}

const source = 'Natural Earth 1:10m, simplified';

export const regionRecipes: RegionRecipe[] = [
  {
    id: 'crimea',
    precision: 'good',
    provinces: ['Crimea', 'Sevastopol'],
    boundary: `The peninsula: modern Crimea with Sevastopol (${source}). Taurida governorate also held the mainland north of Perekop, which is left out.`,
  },
  {
    id: 'tambov-governorate',
    precision: 'approximate',
    provinces: ['Tambov', 'Lipetsk'],
    boundary: `Modern Tambov and Lipetsk provinces (${source}), drawn for orientation. The governorate reached further north, to Yelatma, Shatsk and Temnikov; the west of Lipetsk province belonged to Oryol governorate.`,
  },
  {
    id: 'penza-governorate',
    precision: 'approximate',
    provinces: ['Penza'],
    boundary: `Modern Penza province (${source}), drawn for orientation. The governorate also held Saransk, Insar and Krasnoslobodsk, now in Mordovia; Kuznetsk and Serdobsk belonged to Saratov governorate.`,
  },
  {
    id: 'yaroslavl-governorate',
    precision: 'fair',
    provinces: ["Yaroslavl'"],
    boundary: `Modern Yaroslavl province (${source}): nearly the extent of the governorate, less Poshekhonye's northern edge and with Pereslavl, which belonged to Vladimir governorate.`,
  },
  {
    id: 'astrakhan-governorate',
    precision: 'approximate',
    provinces: ["Astrakhan'", 'Kalmyk'],
    boundary: `Modern Astrakhan province and Kalmykia (${source}), drawn for orientation. The steppe of the Bukey Horde, now in Kazakhstan, and Tsaryov on the Akhtuba are missing.`,
  },
  {
    id: 'kuban',
    precision: 'fair',
    provinces: ['Krasnodar', 'Adygey', 'Karachay-Cherkess'],
    boundary: `Modern Krasnodar territory, Adygea and Karachay-Cherkessia (${source}). The Black Sea coast from Novorossiysk to Sochi was a governorate of its own.`,
  },
  {
    id: 'ural-region',
    precision: 'sketch',
    provinces: ['Sverdlovsk', "Perm'", 'Chelyabinsk'],
    boundary: `A loose notion without a boundary of its own: modern Perm, Sverdlovsk and Chelyabinsk provinces (${source}), drawn for orientation. Ufa, Orenburg and Vyatka governorates are often counted with it.`,
  },
  {
    id: 'eastern-siberia',
    precision: 'sketch',
    provinces: ['Irkutsk', 'Krasnoyarsk', 'Buryat', 'Chita', 'Sakha (Yakutia)', 'Khakass'],
    boundary: `A loose notion: modern Irkutsk, Krasnoyarsk, Khakassia, Buryatia, Chita and Yakutia (${source}), drawn for orientation. Tuva, then the Uriankhai country, is left out; so is the Far East with Khabarovsk and Vladivostok, often counted with it then, where American troops under Graves stood.`,
  },
  {
    id: 'don-region',
    precision: 'approximate',
    provinces: ['Rostov'],
    boundary: `Modern Rostov province (${source}), drawn for orientation. The Province of the Don Host also held the middle Don and the Khopyor, now in Volgograd province, and the east of the Donets basin, now in Ukraine.`,
  },
  {
    id: 'kharkov-governorate',
    precision: 'approximate',
    provinces: ['Kharkiv'],
    boundary: `Modern Kharkiv province (${source}), drawn for orientation. The governorate also held Sumy, Lebedyn and Okhtyrka in the north-west, Izyum's south and the country of Starobilsk in the east.`,
  },
  {
    id: 'kiev-governorate',
    precision: 'approximate',
    provinces: ['Kiev', 'Kiev City', 'Cherkasy'],
    boundary: `Modern Kyiv and Cherkasy provinces with the city (${source}), drawn for orientation. The governorate ended at the Dnieper; the left bank drawn here belonged to Chernigov and Poltava, and Radomyshl, Berdychiv and Lypovets in the west are missing.`,
  },
  {
    id: 'nizhny-novgorod-governorate',
    precision: 'approximate',
    provinces: ['Nizhegorod'],
    boundary: `Modern Nizhny Novgorod province (${source}), drawn for orientation. It is larger than the governorate, chiefly in the north (Varnavin, Vetluga) and the south-west (Vyksa, Kulebaki).`,
  },
  {
    id: 'soviet-russia',
    precision: 'sketch',
    states: ['RUS'],
    without: ['Crimea', 'Sevastopol', 'Kaliningrad'],
    boundary: `A sketch: the modern Russian Federation without Crimea and Kaliningrad (${source}). The land held by the Soviet government changed from month to month between 1917 and 1922; this shape says only "Soviet Russia as a whole".`,
  },
  {
    id: 'latvia',
    precision: 'fair',
    states: ['LVA'],
    boundary: `Modern Latvia (${source}). Abrene (now Pytalovo, in Russia) was Latvian from 1920.`,
  },
  {
    id: 'lithuania',
    precision: 'approximate',
    states: ['LTU'],
    boundary: `Modern Lithuania (${source}). Vilna was disputed and Polish from 1920; Memel was not Lithuanian before 1923.`,
  },
  {
    id: 'estonia',
    precision: 'fair',
    states: ['EST'],
    boundary: `Modern Estonia (${source}). Petseri and the land east of Narva, Estonian from 1920, are missing.`,
  },
  {
    id: 'finland',
    precision: 'fair',
    states: ['FIN', 'ALD'],
    boundary: `Modern Finland with Åland (${source}). Viipuri and Karelia, and from 1920 Petsamo, are missing.`,
  },
  {
    id: 'ukraine',
    precision: 'approximate',
    states: ['UKR'],
    boundary: `Modern Ukraine without Crimea, which the atlas shows as a region of its own (${source}). The western provinces were Austrian, then Polish, Romanian and Czechoslovak; the lines of 1917-1922 moved with the war.`,
  },
  {
    id: 'poland',
    precision: 'approximate',
    states: ['POL'],
    boundary: `Modern Poland (${source}). The Poland of 1921 reached far into today's Belarus, Ukraine and Lithuania, and lacked Silesia, Pomerania and Danzig.`,
  },
  {
    id: 'hungary',
    precision: 'approximate',
    states: ['HUN'],
    boundary: `Modern Hungary (${source}), close to the line of the Treaty of Trianon of 1920. The country of the Council Republic of 1919 was still in dispute.`,
  },
  {
    id: 'germany',
    precision: 'approximate',
    states: ['DEU'],
    boundary: `Modern Germany (${source}). East Prussia, Silesia and Pomerania are missing.`,
  },
  { id: 'spain', precision: 'good', states: ['ESP'], boundary: `Modern Spain (${source}).` },
  {
    id: 'greece',
    precision: 'fair',
    states: ['GRC'],
    boundary: `Modern Greece (${source}). The Dodecanese came in 1947; the northern line moved between 1912 and 1923.`,
  },
  {
    id: 'ethiopia',
    precision: 'fair',
    states: ['ETH'],
    boundary: `Modern Ethiopia without Eritrea (${source}). Under the military government of 1974-1991 Eritrea belonged to it.`,
  },
  {
    id: 'china',
    precision: 'fair',
    states: ['CHN', 'HKG', 'MAC'],
    boundary: `Modern People's Republic of China as administered (${source}). Lines in the Himalaya are disputed.`,
  },
  {
    id: 'india',
    precision: 'fair',
    states: ['IND'],
    boundary: `Modern Republic of India as administered (${source}). Lines in Kashmir and the north-east are disputed.`,
  },
  {
    id: 'yugoslavia',
    precision: 'fair',
    states: ['SVN', 'HRV', 'BIH', 'SRB', 'MNE', 'MKD', 'KOS'],
    boundary: `The modern successor states of Yugoslavia together (${source}): about its extent after 1945.`,
  },
];
