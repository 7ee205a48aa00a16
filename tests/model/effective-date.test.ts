import { describe, expect, it } from 'vitest';
import { effectiveDate } from '../../src/model/effective-date.ts';
import type { HistoricalDate } from '../../src/model/historical-date.ts';

const date = (edtf: string): HistoricalDate => ({
  edtf,
  verbatim: edtf,
  calendar: 'gregorian',
  role: 'event',
  inferred: false,
});

describe('the date a claim gives', () => {
  it("is the event's where the claim is silent", () => {
    expect(effectiveDate({}, { when: date('1918-09-05') })?.edtf).toBe('1918-09-05');
    expect(effectiveDate({ when: undefined }, { when: date('1918-09-05') })?.edtf).toBe('1918-09-05');
    expect(effectiveDate({}, { when: null })).toBeNull();
  });

  it('is its own where it has one, even if the event has none', () => {
    expect(effectiveDate({ when: date('1918-09-02') }, { when: date('1918-09-05') })?.edtf).toBe('1918-09-02');
    expect(effectiveDate({ when: date('1918-09-02') }, { when: null })?.edtf).toBe('1918-09-02');
  });

  it('is none where its source gives none, whatever the event has', () => {
    expect(effectiveDate({ when: null }, { when: date('1918-09-05') })).toBeNull();
  });
});
