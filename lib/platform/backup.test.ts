// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { FIELDS, PROFILE_FIELDS } from '@/lib/domain/fields';
import type { Words } from '@/lib/domain/words';
import { backupOf, commitImport, contentsOf, freeLabel, openContents, planImport } from './backup';
import { openBackup } from './backup-format';
import { database } from './db';
import { photoOf, photosOf, putPhoto } from './photos';
import { newProfile } from './profile-schema';
import { listProfiles, saveProfile } from './profiles';

const file = (profiles: readonly unknown[], rest: object = {}) =>
  JSON.stringify({ format: 'ruankao-profile', version: 1, profiles, ...rest });
const zhang = { label: '张三', fields: { name: '张三', idNumber: '11010519491231002X', mobile: '13912345678' } };

type Import =
  | {
      readonly kind: 'imported';
      readonly created: number;
      readonly updated: number;
      readonly leftOut: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reasons: readonly Words[] };

/** Takes a file in as the screen does where nothing needs to be asked. */
async function importProfiles(text: string): Promise<Import> {
  const opened = openBackup(text);
  if (!('handed' in opened)) return { kind: 'refused', reasons: opened };
  const plan = await planImport(opened);
  expect(await commitImport(plan)).toBe(true);
  return { kind: 'imported', created: plan.created.length, updated: plan.updated.length, leftOut: plan.leftOut };
}

const reasons = async (text: string): Promise<string> => {
  const result = await importProfiles(text);
  return result.kind === 'refused' ? result.reasons.map(({ zh }) => zh).join('\n') : '';
};

beforeEach(() => database.use((connection) => connection.clear('profiles')));

describe('a file of profiles', () => {
  it('goes out and comes back with every field', async () => {
    const fields = Object.fromEntries(PROFILE_FIELDS.map(({ id }, at) => [id, `答 ${at}`]));
    const result = await importProfiles(backupOf([newProfile('李四', fields)]));
    expect(result).toMatchObject({ kind: 'imported', created: 1, updated: 0, leftOut: [] });
    expect(await listProfiles()).toMatchObject([{ label: '李四', fields }]);
  });
  it('is the form that people and staff hand over', () => {
    expect(JSON.parse(backupOf([newProfile('', { name: '张三' })]))).toEqual({
      format: 'ruankao-profile',
      version: 1,
      profiles: [{ label: '张三', fields: { name: '张三' } }],
    });
  });
  it('may begin with a byte order mark', async () => {
    expect(await importProfiles(`\uFEFF${file([zhang])}`)).toMatchObject({ kind: 'imported' });
  });
  it('may carry what the site computes; that is not kept, and the result says so', async () => {
    const result = await importProfiles(
      file([{ ...zhang, fields: { ...zhang.fields, age: '76', papers: '综合知识' } }]),
    );
    expect(result).toMatchObject({ kind: 'imported', leftOut: ['age', 'papers'] });
    expect(await listProfiles()).toMatchObject([{ fields: zhang.fields }]);
  });
});

describe('a person who is there already', () => {
  it('is brought up to date, and keeps what the file does not name', async () => {
    await saveProfile(newProfile('张三', { ...zhang.fields, idNumber: '11010519491231002x', email: 'z@example.org' }));
    const result = await importProfiles(file([{ ...zhang, fields: { ...zhang.fields, mobile: '13812345678' } }]));
    expect(result).toMatchObject({ created: 0, updated: 1 });
    expect(await listProfiles()).toMatchObject([{ fields: { mobile: '13812345678', email: 'z@example.org' } }]);
  });
  it('is not taken for another person of the same name', async () => {
    await importProfiles(file([zhang]));
    await importProfiles(file([{ label: '张三', fields: { name: '张三', idNumber: '440308199901010012' } }]));
    expect((await listProfiles()).map(({ label }) => label)).toEqual(['张三', '张三（2）']);
  });
  it('is found by the name inside when the profile has no name of its own', async () => {
    await saveProfile(newProfile('', zhang.fields));
    expect(await importProfiles(file([zhang]))).toMatchObject({ updated: 1 });
  });
  it('is one person when the same file names them twice', async () => {
    expect(await importProfiles(file([zhang, zhang]))).toMatchObject({ created: 1, updated: 1 });
    expect(await listProfiles()).toHaveLength(1);
  });
  it('leaves the next number that is free to the next of that name', () => {
    expect(freeLabel('张三', ['张三', '张三（2）'])).toBe('张三（3）');
    expect(freeLabel('李四', ['张三'])).toBe('李四');
  });
});

describe('what a file would do', () => {
  it('is shown answer by answer, and does nothing by itself', async () => {
    await saveProfile(newProfile('张三', zhang.fields));
    const opened = openBackup(file([{ ...zhang, fields: { ...zhang.fields, mobile: '13812345678', email: '' } }]));
    if (!('handed' in opened)) throw new Error('refused');
    const plan = await planImport(opened);
    expect(plan.updated).toEqual([
      { name: '张三', changes: [{ field: 'mobile', before: '13912345678', after: '13812345678' }] },
    ]);
    expect(await listProfiles()).toMatchObject([{ fields: { mobile: '13912345678' } }]);
  });
  it('is not done when anybody has written since it was shown', async () => {
    const opened = openBackup(file([zhang]));
    if (!('handed' in opened)) throw new Error('refused');
    const plan = await planImport(opened);
    await saveProfile(newProfile('李四'));
    expect(await commitImport(plan)).toBe(false);
    expect((await listProfiles()).map(({ label }) => label)).toEqual(['李四']);
  });
  it('brings the photos of a sealed file to their profiles', async () => {
    const zhangs = newProfile('张三', zhang.fields);
    await putPhoto(zhangs.id, new File(['small'], 'a.jpg', { type: 'image/jpeg' }), 'upload');
    await putPhoto(zhangs.id, new File(['large'], 'b.jpg', { type: 'image/jpeg' }), 'source');
    const { profiles, photos } = contentsOf([newProfile('李四'), zhangs], await photosOf(zhangs.id));
    const opened = openContents(profiles);
    if (!('handed' in opened)) throw new Error('refused');
    await commitImport(await planImport(opened, photos));
    const [li, taken] = await listProfiles();
    expect((await photoOf(taken?.id ?? '', 'upload'))?.name).toBe('a.jpg');
    expect(await (await photoOf(taken?.id ?? '', 'source'))?.blob.text()).toBe('large');
    expect(await photosOf(li?.id ?? '')).toEqual([]);
  });
});

describe('all or nothing', () => {
  it('refuses a key by its name, and says in which profile', async () => {
    const said = await reasons(file([zhang, { label: '李四', fields: { nickname: '小李' } }]));
    expect(said).toContain('第 2 份档案');
    expect(said).toContain('「nickname」');
    expect(await listProfiles()).toEqual([]);
  });
  it('names every key that does not fit', async () => {
    const said = await reasons(file([{ label: '张三', fields: { a: '', b: '' }, extra: 1 }], { other: 1 }));
    for (const key of ['「a」', '「b」', '「extra」', '「other」']) expect(said).toContain(key);
  });
  it.each(FIELDS.filter(({ policy, kind }) => policy === 'human-only' || kind === 'file').map(({ id }) => [id]))(
    'refuses %s: no profile holds it',
    async (id) => {
      expect(await reasons(file([{ label: '', fields: { [id]: '值' } }]))).toContain(`「${id}」`);
    },
  );
  it('refuses a value that is no text, naming the key and not the value', async () => {
    const said = await reasons(file([{ label: '张三', fields: { mobile: 13912345678 } }]));
    expect(said).toContain('mobile（手机号码）');
    expect(said).not.toContain('139');
  });
  it.each([
    ['no JSON', '张三'],
    ['another format', JSON.stringify({ format: 'other', version: 1, profiles: [zhang] })],
    ['a list', '[]'],
    ['no profiles', JSON.stringify({ format: 'ruankao-profile', version: 1 })],
    ['fields that are no fields', file([{ label: '张三', fields: 'name' }])],
  ])('refuses %s', async (_case, text) => {
    expect(await reasons(text)).toContain('不是考生档案');
  });
  it('refuses a later format, an empty list, a crowd, and a file of books', async () => {
    expect(await reasons(JSON.stringify({ format: 'ruankao-profile', version: 2, profiles: [zhang] }))).toContain(
      '第 2 版',
    );
    expect(await reasons(file([]))).toContain('0 份');
    expect(await reasons(file(Array.from({ length: 201 }, () => zhang)))).toContain('201 份');
    expect(await reasons(' '.repeat(2_000_001))).toContain('太大');
  });
});
