/**
 * 报名省市 → 市 → 考试考区 → 报考级别 → 报考资格 → 报考科目: each has options only after the one above.
 *
 * - Choosing above clears everything below at once, and asks the office for the next options.
 * - An answer that is no longer about the present choice is left unused; answers may come in any order.
 * - New options mean new drawn nodes, as layui does it.
 */
import type { Offered } from '../../wiring';
import { ask } from '../ask';
import { type FormCode, selectOf, writeComputed } from './state';

const CHAIN = [
  { field: 'registrationProvince', asks: 'cities' },
  { field: 'registrationCity', asks: 'areas' },
  { field: 'examArea', asks: 'levels' },
  { field: 'level', asks: 'qualifications' },
  { field: 'qualification', asks: 'papers' },
] as const;

/** Counts the questions, so that only the answer to the last one of its kind is used. */
let asked = 0;
const latest = new Map<string, number>();

/** Every drawn select of the form is drawn anew: layui knows no smaller step by filter. */
const redraw = ({ layui }: FormCode): void => layui.form.render('select', 'rp');

function fill(select: HTMLSelectElement, options: Offered['options']): void {
  const [prompt] = select.options;
  select.replaceChildren(...(prompt ? [prompt] : []), ...options.map(({ code, word }) => new Option(word, code)));
  select.value = '';
}

function clearBelow(code: FormCode, at: number): void {
  for (const { field } of CHAIN.slice(at + 1)) {
    const select = selectOf(code, field);
    if (select) fill(select, []);
    code.heard.set(field, '');
    latest.set(field, 0);
  }
  latest.set('papers', 0);
  writeComputed(code, 'papers', '');
  redraw(code);
}

/** Called when a choice of the chain was heard. */
export async function followUp(code: FormCode, field: string): Promise<void> {
  const at = CHAIN.findIndex((link) => link.field === field);
  const link = CHAIN[at];
  if (!link) return;
  clearBelow(code, at);
  const below = CHAIN[at + 1]?.field ?? 'papers';
  const number = ++asked;
  latest.set(below, number);
  if (selectOf(code, field)?.value === '') return;
  const sent = Object.fromEntries(CHAIN.map((one) => [one.field, selectOf(code, one.field)?.value ?? '']));
  const { options } = await ask<Offered>(`/report/${link.asks}`, sent);
  if (latest.get(below) !== number) return;
  const select = selectOf(code, below);
  if (select) {
    fill(select, options);
    redraw(code);
  } else writeComputed(code, 'papers', options[0]?.word ?? '');
}
