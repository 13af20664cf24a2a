/** What one answer does to other lines: 年龄 from 出生日期, 工作情况 gone for 在校, the star gone for 无. */
import { ageOn, saysNone } from '../../acceptance';
import { type FormCode, writeComputed } from './state';

const show = (id: string, shown: boolean): void => {
  const element = document.getElementById(id);
  if (element) element.style.display = shown ? '' : 'none';
};

/** Called with every answer that was heard. */
export function applyConditions(code: FormCode, field: string): void {
  const { wiring, heard } = code;
  const answer = heard.get(field) ?? '';
  if (field === 'birthDate') writeComputed(code, 'age', String(ageOn(answer, wiring.today) ?? ''));
  if (field === 'employmentStatus') show(wiring.workPart, answer !== '在校');
  if (field === 'currentTitle' && wiring.noneLiftsStar) show(wiring.titleStar, !saysNone(answer));
}
