// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from './db';
import { finishRun, listRuns, startRun } from './journal';
import { movePhoto, photoOf, photosOf, putPhoto, removePhoto, watchPhotos } from './photos';
import { newProfile, PROFILE } from './profile-schema';
import {
  changeProfile,
  getProfile,
  listProfiles,
  removeProfile,
  saveProfile,
  saveProfiles,
  watchProfiles,
} from './profiles';
import { readRecord } from './records';
import { listSetAside, removeSetAside } from './set-aside';

const zhang = () =>
  newProfile('张三', { name: '张三', idNumber: '11010519491231002X' }, new Date('2026-03-01T00:00:00Z'));
const li = () => newProfile('李四', { name: '李四' }, new Date('2026-03-02T00:00:00Z'));
const put = (record: unknown, key: string) => database.use((connection) => connection.put('profiles', record, key));

beforeEach(async () => {
  for (const store of ['profiles', 'photos', 'journal', 'setAside'] as const)
    await database.use((connection) => connection.clear(store));
});

describe('a profile', () => {
  it('comes back as it was stored', async () => {
    const profile = zhang();
    await saveProfile(profile);
    expect(await getProfile(profile.id)).toEqual(profile);
  });
  it('may hold answers that are not right yet', async () => {
    const profile = newProfile('', { mobile: '1391234567', birthDate: '1991年' });
    await saveProfile(profile);
    expect((await getProfile(profile.id))?.fields).toEqual(profile.fields);
  });
  it('is refused with an answer longer than any field takes, and the error does not repeat it', async () => {
    const work = saveProfile(newProfile('', { employer: '甲'.repeat(501) }));
    await expect(work).rejects.toMatchObject({
      name: 'StoreError',
      cause: { message: 'Not a profile: fields.employer' },
    });
  });
  it('is listed by age, oldest first', async () => {
    await saveProfiles([li(), zhang()]);
    expect((await listProfiles()).map(({ label }) => label)).toEqual(['张三', '李四']);
  });
  it('is changed as it is stored now, so that two open pages never undo each other', async () => {
    const profile = zhang();
    await saveProfile(profile);
    await Promise.all([
      changeProfile(profile.id, (now) => ({ ...now, fields: { ...now.fields, email: 'zhang@example.org' } })),
      changeProfile(profile.id, (now) => ({ ...now, fields: { ...now.fields, mobile: '13912345678' } })),
    ]);
    expect((await getProfile(profile.id))?.fields).toMatchObject({ email: 'zhang@example.org', mobile: '13912345678' });
  });
  it('stays erased when another page still writes to it', async () => {
    const profile = zhang();
    await saveProfile(profile);
    await removeProfile(profile.id);
    expect(await changeProfile(profile.id, (now) => now)).toBeUndefined();
    expect(await listProfiles()).toEqual([]);
  });
  it('takes its photos with it when erased', async () => {
    const profile = zhang();
    await saveProfile(profile);
    for (const place of ['source', 'upload', 'unsorted'] as const)
      await putPhoto(profile.id, new File(['bytes'], 'photo.jpg', { type: 'image/jpeg' }), place);
    await removeProfile(profile.id);
    expect(await photosOf(profile.id)).toEqual([]);
  });
  it('tells the other open pages when it changes', async () => {
    const tell = vi.fn();
    const stop = watchProfiles(tell);
    await saveProfile(zhang());
    await vi.waitFor(() => expect(tell).toHaveBeenCalled());
    stop();
  });
});

describe('a record that does not parse', () => {
  it('is moved aside as it is, and the others stay', async () => {
    await saveProfile(zhang());
    await put({ version: 1, id: 'broken', label: 7, fields: { 姓名: '张三' } }, 'broken');
    expect((await listProfiles()).map(({ label }) => label)).toEqual(['张三']);
    const [aside] = await listSetAside();
    expect(aside).toMatchObject({ store: 'profiles', record: { id: 'broken', label: 7, fields: { 姓名: '张三' } } });
    expect(await database.use((connection) => connection.getAllKeys('profiles'))).not.toContain('broken');
  });
  it('is reported by what does not fit, not by what it holds', async () => {
    await put({ version: 1, id: 'broken', label: '李四', fields: { mobile: 13912345678 }, createdAt: 'x' }, 'broken');
    await listProfiles();
    const [aside] = await listSetAside();
    expect(aside?.misfits).toEqual(['fields.mobile', 'createdAt', 'updatedAt']);
  });
  it('is erased only when the person says so', async () => {
    await put('not even a record', 'broken');
    await listProfiles();
    await listProfiles();
    const all = await listSetAside();
    expect(all).toHaveLength(1);
    await removeSetAside(all[0]?.key ?? -1);
    expect(await listSetAside()).toEqual([]);
  });
});

describe('a record of an older version', () => {
  const upgrades = [
    ({ phone, ...rest }: Record<string, unknown>) => ({ ...rest, fields: { mobile: phone }, version: 2 }),
    (record: Record<string, unknown>) => ({ ...record, version: 1 }),
  ];
  const kind = { ...PROFILE, upgrades };
  it('is brought up step by step', () => {
    const { fields: _fields, ...old } = { ...zhang(), phone: '13912345678' };
    expect(readRecord(kind, old)).toMatchObject({ value: { fields: { mobile: '13912345678' } } });
  });
  it('is set aside when a step cannot read it', () => {
    const refuse = () => {
      throw new TypeError('no phone');
    };
    expect(readRecord({ ...PROFILE, upgrades: [refuse] }, zhang())).toEqual({ misfits: ['version 1'] });
  });
});

describe('a photo', () => {
  it('comes back byte by byte, with its name', async () => {
    await putPhoto('someone', new File(['bytes'], '报名照片.jpg', { type: 'image/jpeg' }));
    const kept = await photoOf('someone');
    expect(kept).toMatchObject({ name: '报名照片.jpg', type: 'image/jpeg', size: 5 });
    expect(await kept?.blob.text()).toBe('bytes');
  });
  it('kept before there were two places is lost nowhere: read, and moved with all that it had', async () => {
    const blob = new Blob(['bytes'], { type: 'image/jpeg' });
    const addedAt = '2026-03-01T08:00:00.000Z';
    const old = { version: 1, profile: 'someone', blob, name: '照片.jpg', type: 'image/jpeg', size: 5, addedAt };
    await database.use((connection) => connection.put('photos', old, 'someone'));
    expect(await photoOf('someone', 'upload')).toBeUndefined();
    const [kept] = await photosOf('someone');
    expect(kept).toMatchObject({ version: 2, place: 'unsorted', name: '照片.jpg' });
    if (kept) await movePhoto(kept, 'source');
    const [moved, ...more] = await photosOf('someone');
    expect(more).toEqual([]);
    expect(moved).toMatchObject({ place: 'source', name: '照片.jpg', type: 'image/jpeg', size: 5, addedAt });
    expect(await moved?.blob.text()).toBe('bytes');
  });
  it('in one place leaves the other as it is', async () => {
    await putPhoto('someone', new File(['large'], 'a.jpg'), 'source');
    await putPhoto('someone', new File(['small'], 'b.jpg'), 'upload');
    expect((await photosOf('someone')).map(({ place, name }) => [place, name])).toEqual([
      ['source', 'a.jpg'],
      ['upload', 'b.jpg'],
    ]);
    await removePhoto('someone', 'source');
    expect((await photosOf('someone')).map(({ name }) => name)).toEqual(['b.jpg']);
  });
  it('can be taken away, and every page hears of it', async () => {
    await putPhoto('someone', new File(['bytes'], 'a.jpg'));
    const tell = vi.fn();
    const stop = watchPhotos(tell);
    await removePhoto('someone');
    expect(await photoOf('someone')).toBeUndefined();
    await vi.waitFor(() => expect(tell).toHaveBeenCalled());
    stop();
  });
});

describe('the journal', () => {
  const run = (id: string) => ({
    id,
    purpose: 'fill' as const,
    address: 'https://bm.ruankao.org.cn/sign/form?name=张三#top',
    page: 'form' as const,
  });
  it('keeps how each field ended, and of the address only the path', async () => {
    await startRun(run('one'));
    await finishRun('one', 'done', [{ field: 'name', outcome: 'written' }]);
    expect(await listRuns()).toMatchObject([
      {
        address: 'https://bm.ruankao.org.cn/sign/form',
        state: 'done',
        outcomes: [{ field: 'name', outcome: 'written' }],
      },
    ]);
  });
  it('shows a run that never ended as running', async () => {
    await startRun(run('one'));
    expect(await listRuns()).toMatchObject([{ state: 'running' }]);
  });
  it('leaves a run alone that was never begun', async () => {
    await finishRun('unknown', 'done', []);
    expect(await listRuns()).toEqual([]);
  });
  it('keeps the newest two hundred', async () => {
    for (let number = 0; number < 203; number += 1) await startRun(run(`run ${number}`));
    expect(await listRuns()).toHaveLength(200);
  });
});
