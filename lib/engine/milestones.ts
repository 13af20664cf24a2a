/**
 * Tells what a page shows to have happened.
 *
 * - 暂存 and the real-name check are told by the page's own words; states by detection.
 * - The reason of a refusal is the page's sentence without long numbers and without the answers of the profile, so that
 *   it may be kept.
 *
 * Pure.
 */
import type { Answers } from '../domain/answers';
import { FIELDS, type FieldId } from '../domain/fields';
import type { Milestone } from '../domain/milestones';
import type { Detection } from './detect';
import type { PageSnapshot } from './snapshot';

export interface Shown {
  readonly what: Milestone;
  readonly reason?: string;
}

const LONGEST_REASON = 120;
const REASON = /(?:不通过原因|未通过原因|审核意见|审核说明|退回原因|原因|备注)\s*[:：]\s*([^\n]+)/;

/** The page's reason for a refusal; undefined where it states none. */
export function reasonIn({ text }: Pick<PageSnapshot, 'text'>, answers: Answers): string | undefined {
  const said = REASON.exec(text.normalize('NFKC'))?.[1]?.trim();
  if (!said) return undefined;
  const own = Object.values(answers).filter(
    (answer) => answer !== undefined && answer.length > 1 && !/^(无|在职|在校)$/.test(answer),
  );
  const bare = own.reduce<string>((left, answer) => left.replaceAll(answer ?? '', '…'), said);
  return bare.replace(/[\dXx]{6,}|\S+@\S+/g, '…').slice(0, LONGEST_REASON);
}

/** What this page shows to have happened, in order. */
export function milestonesIn(snapshot: PageSnapshot, { page, status }: Detection, answers: Answers): readonly Shown[] {
  const text = snapshot.text.normalize('NFKC');
  const said: readonly (readonly [Milestone, boolean])[] = [
    ['注册成功', page === 'sign-up-done'],
    ['实名已认证', page === 'my-info' && /实名认证\s*:?\s*已认证/.test(text)],
    ['已暂存', page === 'form' && /暂存成功|已暂存|保存成功/.test(text)],
    ['准考证已出', page === 'ticket' && /准考证号/.test(text)],
    ['已查成绩', page === 'score'],
  ];
  const seen = said.filter(([, holds]) => holds).map(([what]): Shown => ({ what }));
  if (status === undefined) return seen;
  const reason = status === '审核不通过' ? reasonIn(snapshot, answers) : undefined;
  return [...seen, { what: status, ...(reason === undefined ? {} : { reason }) }];
}

/** Words by which a refusal speaks of something without its label. */
const SPEAKS_OF: readonly (readonly [RegExp, FieldId])[] = [
  [/照片|相片|背景|底色|白底|头像|像素|免冠|清晰|眼镜/, 'photo'],
  [/社保|居住证|学籍|证明|材料|附件|属地|户籍/, 'reviewMaterial'],
  [/身份证|证件/, 'idNumber'],
  [/姓名/, 'name'],
  [/学历/, 'educationLevel'],
  [/职称/, 'currentTitle'],
  [/单位/, 'employer'],
  [/考区/, 'examArea'],
  [/级别/, 'level'],
  [/资格/, 'qualification'],
];

/** The lines of the form that a reason speaks of, in form order. */
export function fieldsConcerned(reason: string): readonly FieldId[] {
  const plain = reason.normalize('NFKC').replace(/\s/g, '');
  const named = FIELDS.filter(
    ({ label, id, policy }) =>
      policy !== 'human-only' && id !== 'photo' && label.length > 2 && plain.includes(label.normalize('NFKC')),
  );
  const hinted = SPEAKS_OF.filter(([words]) => words.test(plain)).map(([, id]) => id);
  return FIELDS.map(({ id }) => id).filter((id) => named.some((one) => one.id === id) || hinted.includes(id));
}
