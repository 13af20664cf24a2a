// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { variantOf } from '@/lib/domain/variants';
import { validate } from '@/lib/engine/validate';
import { changeTimes, follow } from '@/lib/platform/progress';
import { comingExamOf } from './coming-exam';

const TODAY = '2026-11-22';
const READ = { from: 'home', readAt: '2026-11-22T00:00:00.000Z' } as const;

describe('the exam that an identity document has to last until', () => {
  it('is the nearest that the pages of this person named and that is not over', async () => {
    const rounds = [
      ['a', '辽宁', '2026年上半年软考', '2026-05-23', '2026-05-26'],
      ['a', '辽宁', '2027年下半年软考', '2027-11-06', '2027-11-09'],
      ['a', '辽宁', '2027年上半年软考', '2027-05-22T08:30', '2027-05-25T17:00'],
      ['b', '江苏', '2026年下半年软考', '2026-12-05', '2026-12-06'],
    ] as const;
    for (const [profile, agency, batch, from, to] of rounds) {
      await follow({ profile, agency, batch });
      await changeTimes({ agency, batch }, () => ({
        examStarts: { time: from, ...READ },
        examEnds: { time: to, ...READ },
      }));
    }
    const examDays = await comingExamOf('a', TODAY);
    expect(examDays).toEqual({ from: '2027-05-22', to: '2027-05-25' });
    const [found] = validate({ idValidUntil: '2027-05-24' }, { today: TODAY, variant: variantOf(undefined), examDays });
    expect(found?.detail?.zh).toContain('考试到 2027-05-25 结束');
  });
  it('is not known where nobody said it, and the sentence says so', async () => {
    expect(await comingExamOf('a', TODAY)).toBeUndefined();
    const [found] = validate({ idValidUntil: '2027-01-31' }, { today: TODAY, variant: variantOf(undefined) });
    expect(found?.words.zh).toContain('考试日期还没有查到，按 120 天内考试估计');
  });
});
