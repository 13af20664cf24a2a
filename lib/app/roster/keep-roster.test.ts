// @vitest-environment node
/** A class at once, from the choice of a file to what is kept, with a desk that only tells what it was handed. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PhotoDesk, PhotoError, type Pixels } from '@/lib/photo/contract';
import { database } from '@/lib/platform/db';
import { photoOf } from '@/lib/platform/photos';
import { listProfiles } from '@/lib/platform/profiles';
import { aPicture } from '@/tests/photo-facts';
import { draw, segment, startImageMagick, withSegments } from '@/tests/photo-files';
import { csvOf, zipOf } from '@/tests/roster-files';
import { keepRoster } from './keep-roster';

const ZHANG = '11010519491231002X';
const LI = '440308199901010012';
const CLASS = csvOf(['姓名', '身份证号'], ['张三', ZHANG], ['李四', LI], ['王五', '110101199003070038']);
beforeAll(startImageMagick);
const jpeg = () => withSegments(draw({ width: 600, height: 840 }), segment(0xfe, new Uint8Array(40_000)));

/** A desk that finds every picture the same, and notes how many it holds at once. */
function aDesk(hear: (picture: object) => void = () => undefined) {
  const held = { now: 0, most: 0, all: 0, closed: 0 };
  const desk: PhotoDesk = {
    async measure(picture: Blob | Pixels, { signal } = {}) {
      hear(picture);
      held.now += 1;
      held.all += 1;
      held.most = Math.max(held.most, held.now);
      await new Promise((resolve) => setTimeout(resolve));
      held.now -= 1;
      signal?.throwIfAborted();
      return aPicture();
    },
    compose: () => Promise.reject(new PhotoError('closed')),
    warm: async () => undefined,
    close() {
      held.closed += 1;
    },
  };
  return { held, start: () => desk };
}

async function opened(start: () => PhotoDesk = aDesk().start, file: File = CLASS) {
  const keeper = keepRoster(start);
  await keeper.choose(file);
  return keeper;
}

beforeEach(async () => {
  for (const store of ['profiles', 'photos'] as const) await database.use((connection) => connection.clear(store));
});

describe('a roster', () => {
  it('of more than 500 people is refused with the number, and nobody is judged', async () => {
    const many = Array.from({ length: 734 }, (_, at) => [`考生${at}`, '13912345678']);
    const keeper = await opened(undefined, csvOf(['姓名', '手机号码'], ...many));
    expect(keeper.refusal.value?.zh).toContain('734 人，一次最多检查 500 人');
    expect(keeper.roster.value).toBeUndefined();
  });
  it('without a head is refused with what a head is', async () => {
    const keeper = await opened(undefined, csvOf(['张三', ZHANG], ['李四', LI]));
    expect(keeper.refusal.value?.zh).toContain('没有找到表头');
  });
  it('goes by the rules of the region that is chosen', async () => {
    const keeper = await opened(undefined, csvOf(['姓名', '证件类型'], ['张三', '军官证']));
    const advice = () => keeper.roster.value?.candidates[0]?.advice.length ?? 0;
    keeper.chooseVariant('jiangsu-2020');
    const before = advice();
    keeper.chooseVariant('yunnan-2023');
    expect(advice()).toBe(before + 1);
  });
  it('stores nothing by itself, and is gone when it is cleared', async () => {
    const keeper = await opened();
    expect(keeper.roster.value?.candidates).toHaveLength(3);
    expect(await listProfiles()).toEqual([]);
    keeper.forget();
    expect(keeper.roster.value).toBeUndefined();
  });
});

describe('the photos of a class', () => {
  it('are looked at one at a time, and a ZIP of Windows in Chinese tells their names', async () => {
    const { held, start } = aDesk();
    const keeper = await opened(start);
    const inGb18030 = [0xd5, 0xd5, 0xc6, 0xac, 0x2f, 0xd5, 0xc5, 0xc8, 0xfd, 0x2e, 0x6a, 0x70, 0x67]; // 照片/张三.jpg
    const zip = await zipOf(
      { 'photo.jpg': jpeg() },
      { useUnicodeFileNames: false, encodeText: () => Uint8Array.from(inGb18030) },
    );
    await keeper.chooseZip(new File([zip], 'a.zip'));
    expect([...keeper.photos.value.values()]).toEqual([expect.objectContaining({ path: '照片/张三.jpg' })]);
    await keeper.chooseZip(
      new File([await zipOf({ '张三.jpg': jpeg(), [`照片/${LI}.jpg`]: jpeg(), '读我.txt': 'x' })], 'b.zip'),
    );
    expect(keeper.round.value).toMatchObject({ state: 'done', of: 2, done: 2, others: 1 });
    expect([...keeper.photos.value.keys()]).toEqual([2, 3]);
    expect(held).toEqual({ now: 0, most: 1, all: 3, closed: 2 });
  });
  it('are judged by the photo desk, in its words', async () => {
    const keeper = await opened();
    await keeper.chooseFolder([new File([jpeg()], '张三.jpg'), new File(['no picture'], '李四.jpg')]);
    const [good, bad] = [...keeper.photos.value.values()];
    expect(good?.verdict).toBe('pass');
    expect(bad?.verdict).toBe('fail');
    expect(bad?.words[0]?.zh).toContain('JPG');
  });
  it('can be stopped: what was found stays, nothing more is opened', async () => {
    const { held, start } = aDesk();
    const keeper = await opened(start);
    keeper.round.subscribe((round) => {
      if (round?.done === 1) keeper.stop();
    });
    await keeper.chooseFolder(['张三', '李四', '王五'].map((name) => new File([jpeg()], `${name}.jpg`)));
    expect(keeper.round.value).toMatchObject({ state: 'stopped', of: 3, done: 1 });
    expect([...keeper.photos.value.keys()]).toEqual([2]);
    expect(held.all).toBeLessThan(3);
    expect(held.closed).toBe(1);
  });
  it('leave memory as they pass: of fifty out of a ZIP none is held when the last is judged', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const pictures: WeakRef<object>[] = [];
    const { start } = aDesk((picture) => pictures.push(new WeakRef(picture)));
    const people = Array.from({ length: 50 }, (_, at) => [`考生${String.fromCharCode(0x4e00 + at)}`, '13912345678']);
    const keeper = await opened(start, csvOf(['姓名', '手机号码'], ...people));
    const picture = jpeg();
    const zip = await zipOf(Object.fromEntries(people.map(([name]) => [`${name}.jpg`, picture])));
    await keeper.chooseZip(new File([zip], 'a.zip'));
    expect(keeper.round.value).toMatchObject({ state: 'done', done: 50 });
    await vi.waitFor(() => {
      collect();
      expect(pictures.filter((one) => one.deref()).length).toBeLessThanOrEqual(1);
    });
    expect(pictures).toHaveLength(50);
  });
  it('that unpack to more than a photo may have, or are locked, are refused one by one', async () => {
    const keeper = await opened();
    const bomb = await zipOf({ '张三.jpg': new Uint8Array(21 * 1024 * 1024), '李四.jpg': jpeg() });
    await keeper.chooseZip(new File([bomb], 'a.zip'));
    expect(keeper.photos.value.get(2)?.words[0]?.zh).toContain('超过 20 MB');
    expect(keeper.round.value?.state).toBe('done');
    const locked = await zipOf({ '张三.jpg': jpeg() }, { password: '口令' });
    await keeper.chooseZip(new File([locked], 'b.zip'));
    expect(keeper.photos.value.get(2)?.words[0]?.zh).toContain('加了密码');
  });
  it('that fit nobody are told, and so is a ZIP that is none', async () => {
    const keeper = await opened();
    await keeper.chooseFolder([new File([jpeg()], 'DSC_0001.jpg')]);
    expect(keeper.refusal.value?.zh).toContain('没有一张照片对得上名单');
    await keeper.chooseZip(new File(['x'], 'a.zip'));
    expect(keeper.refusal.value?.zh).toContain('ZIP 打不开');
  });
});

describe('what is kept on purpose', () => {
  it('is shown first, stored as profiles, and brought up to date the second time', async () => {
    const keeper = await opened();
    await keeper.chooseFolder([new File([jpeg()], '张三.jpg')]);
    await keeper.askToKeep();
    expect(keeper.plan.value?.created.map(({ name }) => name)).toEqual(['张三', '李四', '王五']);
    expect(keeper.plan.value?.updated).toEqual([]);
    expect(await listProfiles()).toEqual([]);
    await keeper.confirmKeep();
    expect(keeper.kept.value?.zh).toContain('已保存 3 份档案、1 张照片');
    const [first, second] = await listProfiles();
    expect(first?.fields).toMatchObject({ name: '张三', idNumber: ZHANG, gender: '女', birthDate: '1949-12-31' });
    expect(first && (await photoOf(first.id, 'source'))?.name).toBe('张三.jpg');
    expect(second && (await photoOf(second.id, 'source'))).toBeUndefined();
    await keeper.askToKeep();
    expect(keeper.plan.value?.updated).toHaveLength(3);
    keeper.cancelKeep();
    expect(await listProfiles()).toHaveLength(3);
  });
});
