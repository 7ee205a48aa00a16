// Names that columns bear in tables of events, in English, German, Russian and Ukrainian, by what such a column holds.

export type Role =
  | 'longitude'
  | 'latitude'
  | 'position'
  | 'place'
  | 'start'
  | 'end'
  | 'date'
  | 'year'
  | 'month'
  | 'day'
  | 'datePrecision'
  | 'placePrecision'
  | 'low'
  | 'high'
  | 'best'
  | 'id'
  | 'title'
  | 'text'
  | 'source'
  | 'category'
  | 'perpetrator'
  | 'victims';

const names: Record<Role, RegExp> = {
  longitude: /^(?:.*[_ .])?(?:lon|lng|long|longitude|länge|laenge|längengrad|долгота|довгота|x|x_?coord)$/,
  latitude: /^(?:.*[_ .])?(?:lat|latitude|breite|breitengrad|широта|y|y_?coord)$/,
  position:
    /^(?:coordinates?|coords?|latlng|lat_?lon|lat\/lon|geometry|geom|geom_?wkt|wkt|point|gps|position|koordinaten|координаты|координати)$/,
  place:
    /^(?:place|place_?name|place_?title|location|location_?name|locality|city|town|village|settlement|site|where|ort|ortsname|stadt|место|населенный пункт|населённый пункт|нас\. пункт|город|місце|місто|населений пункт)$/,
  start:
    /^(?:.*[_ .])?(?:start|start_?date|date_?start|begin|begin_?date|from|date_?from|beginn|von|anfang|начало|с|від|початок)$/,
  end: /^(?:.*[_ .])?(?:end|end_?date|date_?end|finish|to|until|date_?to|ende|bis|конец|окончание|по|до|кінець)$/,
  date: /^(?:.*[_ .])?(?:date|dates|event_?date|when|edtf|datum|day_?date|timestamp|time|дата|когда|коли)(?:[_ .(].*)?$/,
  year: /^(?:year|iyear|jahr|год|рік)$/,
  month: /^(?:month|imonth|monat|месяц|місяць)$/,
  day: /^(?:day|iday|tag|день|число)$/,
  datePrecision: /^(?:date_?prec(?:ision)?|time_?prec(?:ision)?)$/,
  placePrecision: /^(?:where_?prec(?:ision)?|geo_?prec(?:ision)?)$/,
  low: /^(?:low|min|minimum|deaths_?low|killed_?min|от|від|не менее)$/,
  high: /^(?:high|max|maximum|deaths_?high|killed_?max|не более)$/,
  best: /^(?:best|deaths|killed|dead|fatalities|victims_?count|number_?killed|casualties|count|number|n_?killed|tote|opfer|anzahl|getötete|погибло|убито|расстреляно|число жертв|количество|число погибших|загинуло|вбито|розстріляно|кількість)$/,
  id: /^(?:id|event_?id|eventid|no\.?|nr\.?|№|номер|uid|key)$/,
  title: /^(?:title|name|event|headline|event_?name|titel|ereignis|название|событие|заголовок|назва|подія)$/,
  text: /^(?:text|description|notes?|summary|details|what|says|comment|beschreibung|inhalt|описание|что произошло|примечание|текст|опис|що сталося|примітка)$/,
  source: /^(?:source|sources|source_?name|reference|citation|url|quelle|quellen|источник|источники|джерело|джерела)$/,
  category: /^(?:type|category|event_?type|kind|class|art|typ|kategorie|тип|категория|вид|категорія)$/,
  perpetrator:
    /^(?:perpetrator|perpetrators|actor|actor1|side_?a|by|done_?by|täter|akteur|исполнитель|кто|виновник|виконавець|хто)$/,
  victims: /^(?:victim|victims|target|group|actor2|side_?b|opfergruppe|жертвы|жертва|кого|жертви)$/,
};

/** As it is compared: small letters, no brackets, single spaces. */
const plain = (column: string) =>
  column
    .toLowerCase()
    .replace(/\s*\(\d+\)$/, '')
    .replace(/\s+/g, ' ')
    .trim();

export const isNamed = (column: string, role: Role): boolean => names[role].test(plain(column));
