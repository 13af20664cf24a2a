import { describe, expect, it } from 'vitest';
import { checkDigitOf, documentNumberOf, readIdNumber, statedByIdNumber } from './id-number';

const withCheckDigit = (seventeen: string): string => seventeen + checkDigitOf(seventeen);

describe('a number that holds', () => {
  it('states birth date and gender: the example of the standard is a woman', () => {
    expect(readIdNumber('11010519491231002X')).toEqual({
      number: '11010519491231002X',
      birthDate: '1949-12-31',
      gender: '女',
    });
  });
  it('states a man where the 17th place is odd', () => {
    expect(readIdNumber(withCheckDigit('44030819990101001'))).toMatchObject({ birthDate: '1999-01-01', gender: '男' });
  });
  it('may end in a small x, which is written large', () => {
    expect(readIdNumber('11010519491231002x')).toMatchObject({ number: '11010519491231002X' });
  });
  it('holds for every check digit from 0 to X', () => {
    const numbers = Array.from({ length: 60 }, (_, order) =>
      withCheckDigit(`3201022000022${String(9000 + order).padStart(4, '0')}`),
    );
    expect(new Set(numbers.map((number) => number.at(17))).size).toBe(11);
    expect(numbers.filter((number) => !('birthDate' in readIdNumber(number)))).toEqual([]);
  });
});

describe('a number that does not hold says why', () => {
  it.each([
    ['110105194912310021', 'check-digit'],
    ['11010519491231002０', 'full-width'],
    ['11010519491231002Ｘ', 'full-width'],
    ['110105491231002', 'length'],
    ['', 'length'],
    ['11010519491231 002X', 'length'],
    ['1101051949123100XX', 'characters'],
    ['11010519491231002Y', 'characters'],
    [withCheckDigit('99010519491231002'), 'prefix'],
    [withCheckDigit('11010519490229002'), 'date'],
    [withCheckDigit('11010518991231002'), 'date'],
    [withCheckDigit('11010519491301002'), 'date'],
  ])('%s: %s', (text, reason) => {
    expect(readIdNumber(text)).toEqual({ reason });
  });
  it('notices every single wrong digit', () => {
    const right = '11010519491231002X';
    const accepted = [...right.slice(0, 17)].flatMap((digit, place) =>
      [...'0123456789']
        .filter((other) => other !== digit)
        .map((other) => right.slice(0, place) + other + right.slice(place + 1))
        .filter((number) => !('reason' in readIdNumber(number))),
    );
    expect(accepted).toEqual([]);
  });
  it('notices two neighbouring digits that changed places', () => {
    expect(readIdNumber('11010519491231020X')).toEqual({ reason: 'check-digit' });
  });
});

describe('the kind of document decides whether the number is read this way', () => {
  it('reads it for every wording of 居民身份证', () => {
    for (const idType of ['居民身份证', '身份证', '居民身份证/社保卡', '居民身份证／社保卡']) {
      expect(statedByIdNumber({ idType, idNumber: '11010519491231002X' })?.gender).toBe('女');
    }
  });
  it('reads a residence permit of 香港', () => {
    const idNumber = withCheckDigit('81000019900520001');
    expect(statedByIdNumber({ idType: '港澳台居民居住证', idNumber })?.birthDate).toBe('1990-05-20');
  });
  it('leaves passports and unknown documents alone', () => {
    expect(documentNumberOf({ idType: '护照', idNumber: 'E12345678' })).toBeUndefined();
    expect(documentNumberOf({ idNumber: '11010519491231002X' })).toBeUndefined();
  });
});
