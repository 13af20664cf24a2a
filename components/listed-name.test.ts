import { afterEach, expect, it } from 'vitest';
import { isPresenting } from '@/lib/app/appearance';
import { newProfile } from '@/lib/platform/profile-schema';
import { listedName } from './listed-name';

afterEach(() => {
  isPresenting.value = false;
});

it('a list of profiles, which no patch covers once it is open, names nobody before a class', () => {
  const people = [newProfile('张三', { name: '张三' }), newProfile('', { name: '李四' }), newProfile('', {})];
  expect(people.map(listedName)).toEqual(['张三', '李四', '未命名的档案']);
  isPresenting.value = true;
  expect(people.map(listedName)).toEqual(['档案 1', '档案 2', '档案 3']);
});
