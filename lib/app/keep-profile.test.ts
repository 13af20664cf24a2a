// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/platform/db';
import { photoOf, putPhoto } from '@/lib/platform/photos';
import { newProfile } from '@/lib/platform/profile-schema';
import { changeProfile, listProfiles, removeProfile, saveProfile } from '@/lib/platform/profiles';
import { currentProfile, firstRunSeen } from '@/lib/platform/settings';
import { keepImport } from './keep-import';
import { keepPhoto } from './keep-photo';
import { keepProfiles, type ProfileKeeper } from './keep-profile';
import { keepSetAside } from './keep-set-aside';

const NUMBER = '11010519491231002X';
const opened: ProfileKeeper[] = [];

async function open(): Promise<ProfileKeeper> {
  const keeper = keepProfiles();
  opened.push(keeper);
  await vi.waitFor(() => expect(keeper.isReady.value).toBe(true));
  return keeper;
}
const shelf = async () => (await listProfiles()).map(({ label, fields }) => ({ label, ...fields }));

beforeEach(async () => {
  for (const store of ['profiles', 'photos', 'setAside'] as const)
    await database.use((connection) => connection.clear(store));
});
afterEach(async () => {
  for (const keeper of opened.splice(0)) {
    keeper.dispose();
    await keeper.flush();
  }
});

describe('nothing typed is ever lost', () => {
  it('is stored by itself, a moment after the last key', async () => {
    const keeper = await open();
    keeper.answer('name', '张');
    keeper.answer('name', '张三');
    expect(keeper.profile.value.fields.name).toBe('张三');
    await vi.waitFor(async () => expect(await shelf()).toMatchObject([{ name: '张三' }]));
    expect(keeper.saving.value.kind).toBe('saved');
  });
  it('is stored in the profile it was typed in when another one is chosen', async () => {
    await saveProfile(newProfile('李四', {}, new Date(2026, 0, 2)));
    const first = newProfile('张三', {}, new Date(2026, 0, 1));
    await saveProfile(first);
    const keeper = await open();
    await keeper.choose(first.id);
    keeper.answer('email', 'zhang@example.org');
    await keeper.choose(keeper.profiles.value[1]?.id ?? '');
    expect(keeper.profile.value.label).toBe('李四');
    expect(await shelf()).toMatchObject([{ label: '张三', email: 'zhang@example.org' }, { label: '李四' }]);
  });
  it('is stored before a file is taken in, and before one is handed out', async () => {
    const keeper = await open();
    keeper.answer('name', '张三');
    const file = { format: 'ruankao-profile', version: 1, profiles: [{ label: '李四', fields: { name: '李四' } }] };
    const importing = keepImport(keeper);
    await importing.take(new File([JSON.stringify(file)], 'p.json'));
    expect(importing.stage.value).toMatchObject({
      kind: 'preview',
      plan: { created: [{ name: '李四', changes: [{ field: 'name', before: '', after: '李四' }] }], updated: [] },
    });
    expect(await shelf()).toMatchObject([{ name: '张三' }]);
    await importing.confirm();
    expect(keeper.profile.value.label).toBe('李四');
    expect(await shelf()).toMatchObject([{ name: '张三' }, { name: '李四' }]);
    keeper.answer('mobile', '13912345678');
    expect(await keeper.backup('shown')).toContain('13912345678');
  });
  it('is stored at once when the page closes', async () => {
    const keeper = await open();
    keeper.answer('name', '张三');
    keeper.leave();
    await vi.waitFor(async () => expect(await shelf()).toMatchObject([{ name: '张三' }]), { interval: 5 });
  });
  it('stays when another window stores another answer of the same profile', async () => {
    const keeper = await open();
    keeper.answer('name', '张三');
    await keeper.flush();
    keeper.answer('email', 'zhang@example.org');
    await changeProfile(keeper.profile.value.id, (now) => ({
      ...now,
      fields: { ...now.fields, mobile: '13912345678' },
    }));
    await keeper.flush();
    expect(await shelf()).toMatchObject([{ name: '张三', email: 'zhang@example.org', mobile: '13912345678' }]);
  });
  it('stays on the screen when the store refuses it, with words, and is stored on another try', async () => {
    const keeper = await open();
    const refusal = vi.spyOn(database, 'use').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    keeper.answer('name', '张三');
    await keeper.flush();
    expect(keeper.trouble.value?.zh).toContain('存储空间已满');
    expect(keeper.profile.value.fields.name).toBe('张三');
    refusal.mockRestore();
    await keeper.retry();
    expect(keeper.trouble.value).toBeUndefined();
    expect(await shelf()).toMatchObject([{ name: '张三' }]);
  });
});

describe('a new profile', () => {
  it('is not stored before its first answer', async () => {
    const keeper = await open();
    await keeper.create();
    await keeper.flush();
    expect(await shelf()).toEqual([]);
  });
  it('is the one that is filled from once it is stored', async () => {
    const keeper = await open();
    keeper.answer('name', '张三');
    await keeper.flush();
    await vi.waitFor(async () => expect(await currentProfile.get()).toBe(keeper.profile.value.id));
  });
  it('is kept when a photo is attached to it first', async () => {
    const keeper = await open();
    const photo = keepPhoto(keeper.profileId);
    await keeper.keep();
    await photo.choose(new File(['bytes'], 'a.jpg', { type: 'image/jpeg' }), 'upload');
    expect(photo.photos.value.upload?.name).toBe('a.jpg');
    expect((await photoOf((await listProfiles())[0]?.id ?? ''))?.name).toBe('a.jpg');
    photo.dispose();
  });
});

describe('what follows from an answer', () => {
  it('is filled in where nothing stands', async () => {
    const keeper = await open();
    keeper.answer('idType', '居民身份证');
    keeper.answer('idNumber', NUMBER);
    keeper.answer('qualification', '软件设计师');
    expect(keeper.profile.value.fields).toMatchObject({ gender: '女', birthDate: '1949-12-31', level: '中级' });
    expect(keeper.view.value.stated).toMatchObject({ gender: '女', birthDate: '1949-12-31' });
  });
  it('does not touch what the person answered, and offers it instead', async () => {
    const keeper = await open();
    keeper.answer('birthDate', '1950-01-01');
    keeper.answer('idType', '居民身份证');
    keeper.answer('idNumber', NUMBER);
    expect(keeper.profile.value.fields.birthDate).toBe('1950-01-01');
    const basic = keeper.view.value.sections.find(({ id }) => id === 'basic');
    expect(basic?.fields.find(({ field }) => field === 'birthDate')).toMatchObject({ offered: '1949-12-31' });
  });
  it('follows a corrected number where only we wrote before', async () => {
    const keeper = await open();
    keeper.answer('idType', '居民身份证');
    keeper.answer('idNumber', NUMBER);
    keeper.answer('idNumber', '440308199901010012');
    expect(keeper.profile.value.fields).toMatchObject({ gender: '男', birthDate: '1999-01-01' });
  });
});

describe('what is needed', () => {
  it('leaves out the work of a student, and keeps what was answered there', async () => {
    const keeper = await open();
    keeper.answer('employer', '某公司');
    keeper.answer('employmentStatus', '在校');
    const work = keeper.view.value.sections.find(({ id }) => id === 'work');
    expect(work?.fields.every(({ isGone }) => isGone)).toBe(true);
    expect(work?.of).toBe(0);
    expect(keeper.profile.value.fields.employer).toBe('某公司');
  });
  it('leaves out the date of no title', async () => {
    const keeper = await open();
    keeper.answer('currentTitle', '工程师');
    const asked = () =>
      keeper.view.value.sections.flatMap(({ fields }) => fields).find(({ field }) => field === 'titleDate')?.isNeeded;
    expect(asked()).toBe(true);
    keeper.answer('currentTitle', '无');
    expect(asked()).toBe(false);
  });
  it('counts up to complete', async () => {
    const keeper = await open();
    const { of, done } = keeper.view.value;
    expect(done).toBe(0);
    keeper.answer('name', '张三');
    expect(keeper.view.value).toMatchObject({ of, done: 1 });
  });
});

describe('several profiles', () => {
  it('are copied with their photos, under a name of their own', async () => {
    const keeper = await open();
    keeper.answer('name', '张三');
    await keeper.flush();
    await putPhoto(keeper.profile.value.id, new File(['bytes'], 'a.jpg'), 'upload');
    await putPhoto(keeper.profile.value.id, new File(['bytes'], 'b.jpg'), 'source');
    await keeper.duplicate();
    expect(await shelf()).toMatchObject([{ name: '张三' }, { label: '张三（2）', name: '张三' }]);
    expect((await photoOf(keeper.profile.value.id, 'upload'))?.name).toBe('a.jpg');
    expect((await photoOf(keeper.profile.value.id, 'source'))?.name).toBe('b.jpg');
  });
  it('are renamed without losing what is typed', async () => {
    const keeper = await open();
    keeper.answer('name', '张三');
    await keeper.rename('上半年');
    expect(await shelf()).toMatchObject([{ label: '上半年', name: '张三' }]);
  });
  it('are erased one by one, and the next one is shown', async () => {
    await saveProfile(newProfile('张三', {}, new Date(2026, 0, 1)));
    await saveProfile(newProfile('李四', {}, new Date(2026, 0, 2)));
    const keeper = await open();
    keeper.answer('email', 'zhang@example.org');
    await keeper.erase();
    expect(keeper.profile.value.label).toBe('李四');
    await keeper.erase();
    expect(keeper.profile.value.fields).toEqual({});
    expect(await shelf()).toEqual([]);
  });
  it('say so when one was erased in another window', async () => {
    const keeper = await open();
    keeper.answer('name', '张三');
    await keeper.flush();
    keeper.answer('email', 'zhang@example.org');
    await removeProfile(keeper.profile.value.id);
    await keeper.flush();
    expect(keeper.trouble.value?.zh).toContain('另一个窗口');
    expect(await shelf()).toEqual([]);
  });
});

describe('the first start', () => {
  it('says its four sentences once', async () => {
    const first = await open();
    expect(first.isFirstRun.value).toBe(true);
    first.answer('name', '张三');
    await first.flush();
    expect(first.isFirstRun.value).toBe(true);
    await first.endFirstRun();
    expect(first.isFirstRun.value).toBe(false);
    expect((await open()).isFirstRun.value).toBe(false);
  });
  it('does not say them again once something is stored', async () => {
    const first = await open();
    first.answer('name', '张三');
    await first.flush();
    await vi.waitFor(async () => expect(await firstRunSeen.get()).toBe(true));
    expect((await open()).isFirstRun.value).toBe(false);
  });
});

describe('a record that could not be read', () => {
  it('is told of, handed out as it is, and erased on request', async () => {
    await database.use((connection) => connection.put('profiles', { version: 1, label: '张三' }, 'broken'));
    await open();
    const aside = keepSetAside();
    await aside.read();
    const [record] = aside.records.value;
    expect(record && aside.textOf(record)).toContain('"label": "张三"');
    await aside.erase(record?.key ?? -1);
    expect(aside.records.value).toEqual([]);
  });
});
