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
function reasonIn({ text }: Pick<PageSnapshot, 'text'>, answers: Answers): string | undefined {
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
