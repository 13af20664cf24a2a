import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from './Button';
import { FileButton } from './FileButton';
import { GLYPHS } from './Glyph';
import { Labelled } from './Labelled';
import { Meter } from './Meter';
import { Notice } from './Notice';

let root = document.createElement('div');

async function show(face: ComponentChild): Promise<void> {
  root = document.createElement('div');
  document.body.append(root);
  await act(() => render(face, root));
}
afterEach(() => root.remove());

it('draws twelve glyphs', () => {
  expect(GLYPHS).toHaveLength(12);
});

describe('a button', () => {
  it('that cannot act stays reachable and says why', async () => {
    const press = vi.fn();
    await show(
      <Button onPress={press} reason="先选考区">
        填写
      </Button>,
    );
    const button = root.querySelector('button')!;
    button.click();
    expect(press).not.toHaveBeenCalled();
    expect(button.disabled).toBe(false);
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe('先选考区');
  });
  it('carries its action', async () => {
    const press = vi.fn();
    await show(
      <Button onPress={press} action="fill" kind="primary">
        填写 12 项
      </Button>,
    );
    root.querySelector<HTMLButtonElement>('[data-action="fill"]')?.click();
    expect(press).toHaveBeenCalledOnce();
  });
  it('that asks for a file takes the same file twice', async () => {
    const choose = vi.fn();
    await show(<FileButton label="导入" action="import-profile" accept=".json" onChoose={choose} />);
    const input = root.querySelector('input')!;
    Object.defineProperty(input, 'files', { value: [new File([''], 'a.json')] });
    input.dispatchEvent(new Event('change'));
    expect(choose).toHaveBeenCalledOnce();
    expect(input.value).toBe('');
  });
});

describe('a labelled control', () => {
  const messages = [{ tone: 'problem', text: '手机号码应为 11 位。' }] as const;
  it('is tied to its label, its hint and what was found', async () => {
    await show(
      <Labelled label="手机号码" hint="本人的" required="（必填）" messages={messages}>
        {(bound) => <input {...bound} />}
      </Labelled>,
    );
    const input = root.querySelector('input')!;
    expect(root.querySelector(`label[for="${input.id}"]`)?.textContent).toBe('*手机号码（必填）');
    const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(['本人的', '手机号码应为 11 位。']);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });
  it('made of several is a group with a name', async () => {
    await show(
      <Labelled label="性别" group>
        {() => <input type="radio" aria-label="男" />}
      </Labelled>,
    );
    expect(root.querySelector('fieldset > legend')?.textContent).toBe('性别');
  });
});

it('a meter says its figures', async () => {
  await show(<Meter label="完整度" value={16} of={18} />);
  expect(root.textContent).toBe('完整度 16 / 18');
  expect(root.querySelector('progress')?.labels?.[0]?.textContent).toBe('完整度 16 / 18');
});

it('a notice that comes up meanwhile is read aloud', async () => {
  await show(
    <Notice tone="problem" title="没有导入" spoken>
      请改正。
    </Notice>,
  );
  expect(root.querySelector('[role="status"]')?.textContent).toBe('没有导入请改正。');
});
