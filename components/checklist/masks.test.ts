import { describe, expect, it } from 'vitest';
import { masked } from '@/lib/app/mask';
import { isPersonalNumber, startsMasked } from './masks';

describe('a personal number in part', () => {
  it('is recognisable by its ends', () => {
    expect(masked('11010519491231002X')).toBe('1101…002X');
    expect(masked('13912345678')).toBe('139…678');
  });
  it('never shows more than two thirds, however short it is', () => {
    for (let length = 0; length <= 20; length += 1) {
      const number = '1234567890123456789012'.slice(0, length);
      expect(masked(number).replace('…', '').length).toBeLessThanOrEqual((length * 2) / 3);
    }
  });
  it('is nothing where there is nothing', () => {
    expect(masked('')).toBe('');
  });
  it('gives way where two telephone numbers are to be compared, and not for the document number', () => {
    expect(startsMasked({ field: 'mobile', state: 'will-write' })).toBe(true);
    expect(startsMasked({ field: 'mobile', state: 'conflict' })).toBe(false);
    expect(startsMasked({ field: 'idNumber', state: 'conflict' })).toBe(true);
  });
  it('is what document and telephone numbers get, and nothing else', () => {
    expect(isPersonalNumber('idNumber')).toBe(true);
    expect(isPersonalNumber('mobile')).toBe(true);
    expect(isPersonalNumber('postalAddress')).toBe(false);
  });
});
