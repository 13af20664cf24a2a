import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aChoice, aControl } from '@/tests/builders';
import { ANSWERS, action, aState, button, clear, draw, form, LEVELS, press, root, row, show } from '@/tests/checklist';

afterEach(clear);

describe('what is private stays private', () => {
  it('no attribute carries an answer, whatever the state of the rows', () => {
    const differing = Object.values(ANSWERS).map((answer, at) => aControl({ label: `其他 ${at}`, value: answer }));
    const conflicts = form(
      aControl({ label: '证件号码', value: '110105194912310038' }),
      aControl({ label: 'Email', value: 'old@example.com' }),
      aChoice('报考级别', ['中级', '初级']),
      ...differing,
    );
    for (const state of [aState(), aState({}, conflicts), aState({ decisions: { level: { answer: '中级' } } })]) {
      show(state);
      press(button('显示', row('idNumber')));
      expect(row('idNumber').textContent).toContain('11010519491231002X');
      const secrets = [...Object.values(ANSWERS), 'old@example.com', '110105194912310038'];
      const attributes = [...root.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
      for (const { name, value } of attributes)
        expect(
          secrets.filter((secret) => value.includes(secret)),
          name,
        ).toEqual([]);
      draw(() => render(null, root));
    }
  });
  it('personal numbers are shown in part until the person asks for all of it', () => {
    show(aState());
    expect(row('idNumber').textContent).toContain('1101…002X');
    expect(root.textContent).not.toContain('11010519491231002X');
    expect(root.textContent).not.toContain('13912345678');
    press(button('显示', row('mobile')));
    expect(row('mobile').textContent).toContain('13912345678');
    expect(root.textContent).not.toContain('11010519491231002X');
  });
  it('a difference between personal numbers is told without telling the numbers', () => {
    show(aState({}, form(aControl({ label: '证件号码', value: '110105194912310038' }))));
    expect(row('idNumber').dataset.state).toBe('conflict');
    expect(row('idNumber').textContent).not.toContain('110105194912310038');
  });
});

describe('a conflict', () => {
  const controls = form(aControl({ label: 'Email', value: 'old@example.com', handle: 'box' }));

  it('shows both values, and is not among what will be written', () => {
    const { checklist } = show(aState({}, controls));
    expect(row('email').dataset.state).toBe('conflict');
    expect(row('email').textContent).toContain('zhangsan@example.com');
    expect(row('email').textContent).toContain('old@example.com');
    const before = checklist.view.value.willWrite;
    press(action('use-profile', row('email')));
    expect(checklist.view.value.willWrite).toBe(before + 1);
    expect(row('email').dataset.reason).toBe('you-chose-profile');
  });
  it('can be decided again, and shows which way it was decided', () => {
    show(aState({}, controls));
    press(action('use-profile', row('email')));
    expect(action('use-profile', row('email')).getAttribute('aria-pressed')).toBe('true');
    press(action('keep-page', row('email')));
    expect(row('email').dataset.reason).toBe('you-kept-page');
    expect(action('keep-page', row('email')).getAttribute('aria-pressed')).toBe('true');
    expect(action('use-profile', row('email')).getAttribute('aria-pressed')).toBe('false');
  });
  it('can be shown on the page', () => {
    const { checklist } = show(aState({}, controls));
    press(action('locate', row('email')));
    expect(checklist.locate).toHaveBeenCalledWith('box');
  });
});

describe('what has to be asked', () => {
  it('offers the options of the page, and another one after the first was chosen', () => {
    const { checklist } = show(aState({}, form(aChoice('报考级别', ['中级', '初级']))));
    expect(row('level').dataset.state).toBe('ask');
    press(button('中级', row('level')));
    expect(checklist.decide).toHaveBeenLastCalledWith('level', { answer: '中级' });
    expect(row('level').dataset.state).toBe('will-write');
    press(button('初级', row('level')));
    expect(checklist.decide).toHaveBeenLastCalledWith('level', { answer: '初级' });
  });
  it('is a list where there are many options', () => {
    const names = ['系统分析师', '网络规划设计师', '系统架构设计师', '软件设计师', '网络工程师'];
    const { checklist } = show(
      aState({}, form(aChoice('报考级别', LEVELS, { value: '高级' }), aChoice('报考资格', names))),
    );
    const list = row('qualification').querySelector('select')!;
    expect([...list.options].map(({ text }) => text)).toEqual(['请选择', ...names]);
    draw(() => {
      list.selectedIndex = 2;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(checklist.decide).toHaveBeenCalledWith('qualification', { answer: '网络规划设计师' });
  });
});
