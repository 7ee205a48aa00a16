// A record or view of the atlas in RIS (Research Information Systems; tag, two spaces, hyphen, space, value): one value a line, lines end
// with CRLF, the first tag is TY and the last ER. `ELEC`, a web page, is the one type for this that reference managers agree on.
import { aboutOf, type CitedItem, oneLine } from './cited-item.ts';
import { remarksOf } from './remarks.ts';

const slashes = (isoDay: string) => isoDay.replaceAll('-', '/');

export function ris(item: CitedItem): string {
  const { id, title, atlas, recorded, address, accessed } = item;
  const fields: [string, string | null | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['TI', title],
    ['T2', atlas.title],
    ['ET', `data version ${atlas.version}`],
    ['PY', recorded?.slice(0, 4)],
    ['DA', recorded && `${slashes(recorded)}/`],
    ['AN', id],
    ['UR', address],
    ['Y2', accessed && `${slashes(accessed)}/`],
    ['AB', aboutOf(item)],
    ...remarksOf(item).map((remark): [string, string] => ['N1', remark]),
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const text = oneLine(value ?? '');
    return text ? [`${tag}  - ${text}`] : [];
  });
  return [...lines, 'ER  - ', ''].join('\r\n');
}
