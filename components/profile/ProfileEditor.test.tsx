import { BroadcastChannel } from 'node:worker_threads';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPhoto } from '@/lib/app/keep-photo';
import { keepProfiles, type ProfileKeeper } from '@/lib/app/keep-profile';
import { keepSetAside } from '@/lib/app/keep-set-aside';
import { locale } from '@/lib/app/locale';
import { PROFILE_FIELDS } from '@/lib/domain/fields';
import { database } from '@/lib/platform/db';
import { newProfile } from '@/lib/platform/profile-schema';
import { listProfiles, saveProfile } from '@/lib/platform/profiles';
import { firstRunSeen } from '@/lib/platform/settings';
import { ProfileEditor } from './ProfileEditor';

const ZHANG = {
  name: '张三',
  idType: '居民身份证',
  idNumber: '11010519491231002X',
  gender: '女',
  birthDate: '1949-12-31',
  employmentStatus: '在职',
};

let root: HTMLElement;
let keeper: ProfileKeeper;

async function open(): Promise<void> {
  keeper = keepProfiles();
  root = document.createElement('div');
  document.body.append(root);
  const photo = keepPhoto(keeper.profileId);
  await act(() => render(<ProfileEditor keeper={keeper} photo={photo} setAside={keepSetAside()} />, root));
  await vi.waitFor(() => expect(root.querySelector('main')?.dataset.ready).toBe('true'));
}

const named = (name: string): HTMLInputElement => root.querySelector<HTMLInputElement>(`input[name="${name}"]`)!;
const action = (name: string): HTMLElement => root.querySelector<HTMLElement>(`[data-action="${name}"]`)!;
const type = (input: HTMLInputElement, text: string) =>
  act(() => {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
const leave = (input: HTMLInputElement) => act(() => void input.dispatchEvent(new FocusEvent('blur')));
/** Everything said beside a field. */
const said = (name: string): string => named(name).closest('.labelled')?.textContent ?? '';

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', BroadcastChannel); // The pretend browser has none.
  await database.use((connection) => connection.clear('profiles'));
});
afterEach(async () => {
  keeper.dispose();
  await keeper.flush();
  await act(() => render(null, root));
  root.remove();
  locale.value = 'zh-CN';
});

describe('every field of the profile', () => {
  it('has a control of its name, in the order of the form', async () => {
    await open();
    const names = [...root.querySelectorAll<HTMLInputElement>('section [name]')].map(({ name }) => name);
    const inOrder = [...new Set(names)].filter((name) => PROFILE_FIELDS.some(({ id }) => id === name));
    expect(inOrder).toEqual(PROFILE_FIELDS.map(({ id }) => id));
  });
  it('has a label that names it', async () => {
    await open();
    for (const control of root.querySelectorAll<HTMLInputElement>('.card input[type="text"], .card select'))
      expect(root.querySelector(`label[for="${control.id}"]`)?.textContent).toBeTruthy();
  });
});

describe('an answer', () => {
  it('is stored as it is typed, and the time is shown', async () => {
    await open();
    await type(named('name'), '张三');
    await vi.waitFor(async () => expect(await listProfiles()).toMatchObject([{ fields: { name: '张三' } }]));
    await vi.waitFor(() => expect(root.querySelector('.save-state')?.textContent).toMatch(/已自动保存 \d\d:\d\d/));
  });
  it('that is a day is written the way the form wants it', async () => {
    await open();
    await type(named('graduationDate'), '2018年8月1日');
    await leave(named('graduationDate'));
    expect(named('graduationDate').value).toBe('2018-08-01');
  });
  it('is commented on while it is typed', async () => {
    await open();
    await type(named('mobile'), '1391234567');
    expect(said('mobile')).toContain('11 位');
    expect(named('mobile').getAttribute('aria-invalid')).toBe('true');
    await type(named('mobile'), '13912345678');
    expect(said('mobile')).not.toContain('11 位');
  });
  it('that is missing is asked for once the person has been there', async () => {
    await open();
    expect(said('postalAddress')).not.toContain('请填写');
    await leave(named('postalAddress'));
    expect(said('postalAddress')).toContain('请填写通讯地址');
  });
  it('that is none of the official words stays visible', async () => {
    await saveProfile(newProfile('', { ...ZHANG, employmentStatus: '退休' }));
    await open();
    expect(root.querySelector<HTMLInputElement>('[name="employmentStatus"]:checked')?.value).toBe('退休');
  });
  it('out of the longer list of documents can be written under 其他', async () => {
    await open();
    const other = [...root.querySelectorAll<HTMLInputElement>('[name="idType"]')].find(({ value }) => value === '')!;
    await act(() => other.click());
    const text = root.querySelector<HTMLInputElement>('[name="idType"][type="text"]')!;
    await type(text, '外国人永久居留身份证');
    expect(keeper.profile.value.fields.idType).toBe('外国人永久居留身份证');
  });
});

describe('the document number', () => {
  it('says what follows from it', async () => {
    await saveProfile(newProfile('', ZHANG));
    await open();
    expect(said('idNumber')).toContain('女 · 1949-12-31');
    expect(said('birthDate')).toContain('由证件号码得出');
  });
  it('mends a birth date that differs, when the person asks for it', async () => {
    await saveProfile(newProfile('', { ...ZHANG, birthDate: '1950-01-01' }));
    await open();
    const button = [...root.querySelectorAll('button')].find((one) => one.textContent?.includes('1949-12-31'));
    await act(() => button?.click());
    expect(named('birthDate').value).toBe('1949-12-31');
  });
  it('is shown in part until the person asks for it', async () => {
    await saveProfile(newProfile('', ZHANG));
    await open();
    expect(root.textContent).not.toContain(ZHANG.idNumber);
    expect(root.querySelector('.answer-masked')?.textContent).toBe('1101…002X');
    await act(() => [...root.querySelectorAll('button')].find((one) => one.textContent === '显示')?.click());
    expect(root.querySelector('.answer-masked')).toBeNull();
  });
});

describe('a group the form does not have', () => {
  it('folds away for a student, and keeps its answers', async () => {
    await saveProfile(newProfile('', { ...ZHANG, employmentStatus: '在校', employer: '某公司' }));
    await open();
    expect(root.querySelector('#section-work')?.textContent).toContain('不适用');
    expect(named('employer').value).toBe('某公司');
  });
});

describe('the profile as a whole', () => {
  it('is erased only after its name was typed', async () => {
    await saveProfile(newProfile('', ZHANG));
    await open();
    await act(() => action('erase').click());
    await act(() => action('erase-confirm').click());
    expect(await listProfiles()).toHaveLength(1);
    await type(named('erase-name'), '张三');
    await act(() => action('erase-confirm').click());
    await vi.waitFor(async () => expect(await listProfiles()).toEqual([]));
  });
  it('takes in a file, or says by name what does not fit', async () => {
    await open();
    const choose = async (fields: object) => {
      const input = root.querySelector<HTMLInputElement>('input[type="file"][data-action="import-profile"]')!;
      const text = JSON.stringify({ format: 'ruankao-profile', version: 1, profiles: [{ label: '张三', fields }] });
      Object.defineProperty(input, 'files', { value: [new File([text], 'p.json')], configurable: true });
      await act(() => void input.dispatchEvent(new Event('change')));
    };
    await choose({ nickname: '小张' });
    await vi.waitFor(() => expect(root.textContent).toContain('「nickname」'));
    expect(await listProfiles()).toEqual([]);
    await choose(ZHANG);
    await vi.waitFor(() => expect(root.textContent).toContain('新增「张三」'));
    for (const [field, answer] of Object.entries({ ...ZHANG, idNumber: '1101…002X' }))
      expect(root.querySelector(`[data-change="${field}"]`)?.textContent, field).toContain(answer);
    expect(await listProfiles(), 'nothing is stored before it was seen').toEqual([]);
    await act(() => action('import-confirm').click());
    await vi.waitFor(() => expect(root.textContent).toContain('新增 1 份'));
    expect(named('name').value).toBe('张三');
  });
});

describe('the first start', () => {
  it('says four sentences, and leads to the first answer', async () => {
    await open();
    expect(root.textContent).toContain('承诺书、提交、缴费都由您自己完成。');
    await act(() => action('begin').click());
    expect(document.activeElement?.getAttribute('name')).toBe('registrationProvince');
    await vi.waitFor(async () => expect(await firstRunSeen.get()).toBe(true));
  });
});

it('speaks English around the official words', async () => {
  locale.value = 'en';
  await open();
  expect(said('name')).toContain('姓名 · Name');
  expect(root.querySelector('h1')?.textContent).toBe('Candidate profile');
});

describe('a pasted text', () => {
  const paste = async (text: string) => {
    await act(() => action('paste').click());
    const box = root.querySelector<HTMLTextAreaElement>('textarea[name="paste-text"]')!;
    await act(() => {
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  };

  it('is shown beside what stands, and fills what is empty on a press', async () => {
    await saveProfile(newProfile('张三', { name: '张三', mobile: '13900000000' }));
    await open();
    await paste('姓名：张三 手机：13912345678 邮箱：zhangsan@example.com\n谢谢');
    expect(root.querySelector('[data-paste="name"]')?.textContent).toContain('与档案相同');
    expect(root.querySelector('[data-paste="mobile"]')?.textContent).toContain('保留现在的 13900000000');
    expect(root.querySelector('.paste-left')?.textContent).toContain('谢谢');
    await act(() => action('paste-take').click());
    expect(keeper.profile.value.fields).toMatchObject({ mobile: '13900000000', email: 'zhangsan@example.com' });
  });
  it('replaces an answer only where the person says so', async () => {
    await saveProfile(newProfile('张三', { mobile: '13900000000' }));
    await open();
    await paste('手机：13912345678');
    await act(() => root.querySelector<HTMLInputElement>('[data-paste="mobile"] input')!.click());
    await act(() => action('paste-take').click());
    expect(keeper.profile.value.fields.mobile).toBe('13912345678');
  });
  it('that says nothing recognisable is told so, and fills nothing', async () => {
    await open();
    await paste('你好');
    expect(root.querySelector('.paste-count')?.textContent).toContain('没有认出');
    await act(() => action('paste-take').click());
    expect(keeper.profile.value.fields).toEqual({});
  });
});

it('the next half-year begins from the last profile, without what is chosen anew, and the last one stays', async () => {
  await saveProfile(newProfile('张三', { ...ZHANG, level: '高级', qualification: '信息系统项目管理师' }));
  await open();
  await act(() => action('renew-profile').click());
  await vi.waitFor(() => expect(root.textContent).toContain('已从上次的档案开始'));
  expect(keeper.profile.value).toMatchObject({ label: '张三（新的半年）', fields: ZHANG });
  expect(keeper.profile.value.fields).not.toHaveProperty('level');
  expect((await listProfiles()).map(({ label, fields }) => [label, fields.level])).toEqual([
    ['张三', '高级'],
    ['张三（新的半年）', undefined],
  ]);
});
