import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ChecklistState } from '@/lib/app/checklist-view';
import { locale } from '@/lib/app/locale';
import { FIELD_IDS } from '@/lib/domain/fields';
import { aChoice, aControl } from '@/tests/builders';
import { action, aState, button, clear, form, LEVELS, press, root, row, show } from '@/tests/checklist';

afterEach(clear);

describe('the list', () => {
  it('has one row for every field, in form order, with its state and its reason', () => {
    show(aState());
    const rows = [...root.querySelectorAll<HTMLElement>('[data-field]')];
    expect(rows.map(({ dataset }) => dataset.field)).toEqual(FIELD_IDS);
    expect(rows.every(({ dataset }) => dataset.state && dataset.reason)).toBe(true);
  });
  it('keeps the rows it does not show', () => {
    show(aState());
    expect(row('name').dataset.state).toBe('same');
    expect(row('name').hidden).toBe(true);
    press(root.querySelector<HTMLElement>('.panel-filter input')!);
    expect(row('name').hidden).toBe(false);
    expect(row('captcha').hidden).toBe(true);
  });
  it('shows nothing of the page before it was looked at', () => {
    show(aState({ looked: false }));
    expect(root.querySelector('main')?.dataset.ready).toBeUndefined();
    expect(root.querySelector('[data-field]')).toBeNull();
  });
  it('speaks English where the person chose it, and keeps the official labels', () => {
    locale.value = 'en';
    show(aState());
    expect(row('mobile').textContent).toContain('手机号码');
    expect(row('mobile').textContent).toContain('Mobile number');
    expect(row('mobile').textContent).toContain('Will be filled');
  });
});

describe('the press', () => {
  it('says how many items it will fill in, and fills once', () => {
    const { checklist } = show(aState());
    expect(action('fill').textContent).toBe(`填写 ${checklist.view.value.willWrite} 项`);
    press(action('fill'));
    expect(checklist.fill).toHaveBeenCalledOnce();
  });
  it('does not count when a script makes it', () => {
    const { checklist } = show(aState());
    press(action('fill'), false);
    expect(checklist.fill).not.toHaveBeenCalled();
  });
  it('explains itself when there is nothing to fill in', () => {
    const { checklist } = show(
      aState({}, [
        aChoice('报考级别', LEVELS, { value: '高级' }),
        aChoice('报考资格', ['信息系统项目管理师'], { value: '信息系统项目管理师' }),
        aControl({ label: '证件号码', value: '11010519491231002X' }),
      ]),
    );
    expect(checklist.view.value.willWrite).toBe(0);
    press(action('fill'));
    expect(checklist.fill).not.toHaveBeenCalled();
    expect(root.textContent).toContain('这一页没有要填写的空白项。');
  });
  it('asks once more on a page without encryption', () => {
    const { snapshot } = aState();
    const { checklist } = show(aState({ snapshot: { ...snapshot!, secure: false } }));
    press(action('fill'));
    expect(checklist.fill).not.toHaveBeenCalled();
    expect(root.textContent).toContain('这一页没有加密');
    press(button('先不填写'));
    press(action('fill'));
    expect(checklist.fill).not.toHaveBeenCalled();
    press(action('fill'));
    expect(checklist.fill).toHaveBeenCalledOnce();
  });
  it('is worth another try after a stop', () => {
    const results = new Map([['mobile', { outcome: 'stopped', asked: '13912345678' }]] as const);
    const { checklist } = show(aState({ results, fill: 'stopped' }));
    expect(row('mobile').dataset.state).toBe('not-written');
    expect(checklist.view.value.willWrite).toBeGreaterThan(0);
    press(action('fill'));
    expect(checklist.fill).toHaveBeenCalledOnce();
  });
});

describe('while it fills', () => {
  it('says where it is and can be stopped; there is nothing else to press', () => {
    const { checklist } = show(aState({ fill: 'running', progress: { done: 3, total: 12, current: 'level' } }));
    expect(root.querySelector('[role="status"]')?.textContent).toBe('正在填写 3 / 12：报考级别 …');
    expect(action('fill')).toBeNull();
    press(action('stop'));
    expect(checklist.stop).toHaveBeenCalledOnce();
  });
  it('tells afterwards what was written and what was not', () => {
    const results = new Map([
      ['mobile', { outcome: 'written', asked: '13912345678' }],
      ['email', { outcome: 'page-refused', asked: 'zhangsan@example.com' }],
    ] as const);
    show(aState({ fill: 'done', results }, form(aControl({ label: '手机号码', value: '13912345678' }))));
    expect(root.querySelector('[role="status"]')?.textContent).toContain('已填写 1 项，1 项没有写成');
    expect(row('mobile').dataset.state).toBe('written');
    expect(row('mobile').hidden).toBe(false);
    expect(row('email').textContent).toContain('网页没有接受');
  });
});

describe('undo', () => {
  const writes = [{ field: 'mobile', handle: 'h', before: '', asked: '13912345678', outcome: 'written' }] as const;
  const runs = [{ run: 'r', purpose: 'fill', state: 'done', writes }] as const;
  const undoable = (): ChecklistState => {
    const state = aState();
    return { ...state, snapshot: { ...state.snapshot!, runs } };
  };

  it('is offered once something was written, to a person and not to a script', () => {
    const { checklist } = show(undoable());
    press(action('undo'), false);
    expect(checklist.undo).not.toHaveBeenCalled();
    press(action('undo'));
    expect(checklist.undo).toHaveBeenCalledOnce();
  });
  it('names what it left alone, and why', () => {
    show(aState({ leftAlone: ['mobile'] }));
    expect(root.textContent).toContain('没有撤销：手机号码。您后来改动过');
  });
});

describe('what stands in the way', () => {
  it('is said with the way out: no profile', () => {
    const open = vi.spyOn(fakeBrowser.runtime, 'openOptionsPage').mockResolvedValue();
    show(aState({ profile: undefined, profiles: [] }));
    expect(action('fill')).toBeNull();
    press(button('填写档案'));
    expect(open).toHaveBeenCalledOnce();
  });
  it('is said with the way out: the browser does not let us see the site', () => {
    const { checklist } = show(aState({ permitted: false, snapshot: undefined }));
    press(button('允许查看报名网站'));
    expect(checklist.askPermission).toHaveBeenCalledOnce();
  });
  it('a page we do not know is said to be one, and has the address of the platform', async () => {
    show(aState({ snapshot: undefined }));
    expect(root.querySelector('main')?.dataset.page).toBe('unknown');
    expect(root.textContent).toContain('这一页我不认识');
    const address = () => root.querySelector<HTMLAnchorElement>('a')?.href;
    await vi.waitFor(() => expect(address()).toBe('https://bm.ruankao.org.cn/'), 10_000);
    expect(action('fill')).toBeNull();
  });
});
