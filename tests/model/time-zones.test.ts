import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { dayFromGregorian, gregorianFromDay, isoFromDay } from '../../src/model/calendar.ts';
import { compileDate } from '../../src/model/historical-date.ts';

const home = process.env.TZ;
const samples = ['1918-07-17', '1918-09', '1918', '1919-01-01~', '1917-10-25/1918-02-14', '[1918-02-13..1918-02-14]'];
const answers = () => samples.map((edtf) => compileDate({ edtf, calendar: 'unknown' }));

describe('a date is the same everywhere', () => {
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  it.each([
    ['UTC', 0],
    ['America/New_York', 240],
    ['Europe/Moscow', -180],
    ['Pacific/Kiritimati', -840],
  ])('in %s', (zone, offset) => {
    const here = answers();
    process.env.TZ = zone;
    expect(new Date(2020, 6, 1).getTimezoneOffset(), 'the zone has been changed').toBe(offset);
    expect(answers()).toEqual(here);
    expect(isoFromDay(dayFromGregorian({ year: 1918, month: 7, day: 17 }))).toBe('1918-07-17');
    expect(gregorianFromDay(-18_796)).toEqual({ year: 1918, month: 7, day: 17 });
  });

  it('because no file of the model asks JavaScript for a date', () => {
    const folder = new URL('../../src/model/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    expect(files).toContain('citation/ris.ts');
    for (const file of files) {
      expect(readFileSync(new URL(file, folder), 'utf8'), file).not.toMatch(/\bnew Date\b|\bDate\.|\bIntl\./);
    }
  });
});
