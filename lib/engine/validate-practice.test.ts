/** Our rules against those of the pretend office, which were written apart: what it refuses, we have said before. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/domain/answers';
import { FIELDS } from '@/lib/domain/fields';
import { variantOf } from '@/lib/domain/variants';
import { PRACTICE_DAYS, PRACTICE_VARIANTS, SAMPLE_PEOPLE } from '@/lib/practice';
import { refusalsOf } from '@/lib/practice/acceptance';
import { derivedAnswers } from './derive';
import { validate } from './validate';

const SPOILT = ['', '无', '1', '12345', 'abc', '2023-02-30', '2099-01-01', '1900-01-01', '其他', '11010519491231002x'];
/** Not answers of the profile: the person's own acts, and what the site computes. */
const NOT_OURS = ['photo', 'pledge', 'age', 'papers'];

/** 在校 takes 工作情况 off the page, so nothing of it is sent. */
const asShown = (answers: Answers): Answers =>
  answers.employmentStatus === '在校'
    ? { ...answers, employer: '', workStartDate: '', professionStartDate: '' }
    : answers;

describe.each(PRACTICE_VARIANTS)('what the office of %s refuses', (id) => {
  const variant = variantOf(id);
  const today = PRACTICE_DAYS[id] ?? '';

  it.each(['employed', 'student'] as const)(
    'was named by our rules before, whatever one answer is spoilt (%s)',
    (who) => {
      const right = SAMPLE_PEOPLE[id]?.[who].profiles[0]?.fields ?? {};
      const surprises: string[] = [];
      for (const { id: field } of FIELDS.filter(({ policy, kind }) => policy === 'fill' && kind !== 'file'))
        for (const spoilt of SPOILT) {
          const given: Answers = { ...right, [field]: spoilt };
          const answers = asShown(derivedAnswers(given, today, variant));
          const refused = refusalsOf({ answers, photo: undefined, pledged: true }, variant).filter(
            (refusal) => !NOT_OURS.includes(refusal.field),
          );
          const said = validate(given, { today, variant }, { completeness: true });
          if (refused.length > 0 && !said.some((finding) => finding.severity === 'problem' || finding.field === field))
            surprises.push(`${field}=「${spoilt}」: ${refused[0]?.words}`);
        }
      expect(surprises).toEqual([]);
    },
  );
});
