import { expect, it } from 'vitest';
import { typedDate } from './typed-date';

it.each([
  '2018年8月1日',
  '2018年08月01日',
  '2018年8月1号',
  '2018/8/1',
  '2018.8.1',
  '2018-8-1',
  '2018-08-01',
  '20180801',
  '２０１８／８／１',
  ' 2018 8 1 ',
])('reads %s as the first of August', (typed) => {
  expect(typedDate(typed)).toBe('2018-08-01');
});

it.each(['2018年2月30日', '20181301', '2018年8月', '长期', '2018-8-1 9:00', '180801', ''])(
  'leaves %s as it is',
  (typed) => {
    expect(typedDate(typed)).toBe(typed);
  },
);
