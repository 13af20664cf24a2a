/**
 * Who did what on this page: every click, input and change on a control or button, and whether a person did it.
 * It outlives page changes in the tab, so that a test can read it at the end. Passwords are left out.
 */

export interface Deed {
  readonly type: string;
  /** Our field id, or what the page calls the control. */
  readonly field?: string;
  readonly button?: string;
  readonly trusted: boolean;
  readonly value?: string;
}

const KEPT = 'practice-log';

const known = new Map<string, string>();
const deeds: Deed[] = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');

/** Everything so far, oldest first. */
export const log: readonly Deed[] = deeds;

/** From now on the control of this name is written down under this id. */
export const knowAs = (name: string, field: string): void => void known.set(name, field);

function controlOf(target: Element): Element | undefined {
  const panel = target.closest('.layui-laydate');
  if (panel) return document.querySelector(`input[lay-key="${panel.id.replace('layui-laydate', '')}"]`) ?? undefined;
  const drawn = target.closest('.layui-form-select, .layui-form-radio, .layui-form-checkbox');
  if (drawn) return drawn.previousElementSibling ?? undefined;
  return target.closest('input, select, textarea') ?? undefined;
}

function idOf(control: Element): string {
  const name = control.getAttribute('name') ?? '';
  if (control.getAttribute('type') === 'password') return 'password';
  const prompt = control.getAttribute('placeholder') ?? '';
  if (/运算结果|验证码/.test(prompt)) return 'captcha';
  return known.get(name) ?? (prompt || name);
}

const shownBy = (control: Element): string => ('value' in control ? String(control.value) : '');

/** A person's click makes layui click its hidden inputs; such a click within it is the person's too. */
let personActs = false;

function describe(event: Event): Deed | undefined {
  if (!(event.target instanceof Element)) return undefined;
  const trusted = event.isTrusted || personActs;
  const control = controlOf(event.target);
  if (control) {
    const field = idOf(control);
    const told = event.type === 'click' || field === 'password' ? {} : { value: shownBy(control) };
    return { type: event.type, field, trusted, ...told };
  }
  const button = event.target.closest('button, a, .layui-layer-btn a');
  return button ? { type: event.type, button: button.textContent?.trim() ?? '', trusted } : undefined;
}

function note(event: Event): void {
  const deed = describe(event);
  if (event.isTrusted && event.type === 'click') {
    personActs = true;
    setTimeout(() => {
      personActs = false;
    });
  }
  if (!deed) return;
  deeds.push(deed);
  sessionStorage.setItem(KEPT, JSON.stringify(deeds));
}

/** Begins to write down. */
export function watch(): void {
  for (const type of ['click', 'input', 'change']) document.addEventListener(type, note, true);
}
