import { expect, it } from 'vitest';
import { answerOf } from './doorman';

it('a photo without a finding passes', () => {
  expect(answerOf([])).toMatchObject({ verdict: 'pass' });
});

it('a photo whose pixels could not be looked at is let through with a word, and not as one that was checked', () => {
  expect(answerOf([], false)).toMatchObject({
    verdict: 'warn',
    title: '助手：没能检查这张照片，已交给网页；请自己对照要求',
  });
});
