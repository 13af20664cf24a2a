// @vitest-environment node
import { signal } from '@preact/signals';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/platform/db';
import { type PhotoPlace, photoOf, photosOf, putPhoto } from '@/lib/platform/photos';
import { draw, startImageMagick } from '@/tests/photo-files';
import { keepPhoto, type PhotoKeeper } from './keep-photo';
import { sortOld } from './photo/old-photo';
import { uploadPhotoOf } from './photo/upload-photo';

beforeAll(startImageMagick);
beforeEach(() => database.use((connection) => connection.clear('photos')));

const fileOf = (width: number, height: number, quality = 90) =>
  new File([draw({ width, height, quality })], `${width}x${height}.jpg`, { type: 'image/jpeg' });
const toolPhoto = () => fileOf(295, 413);
const sourcePhoto = () => fileOf(600, 840);
const oddPhoto = () => fileOf(200, 280);

let keeper: PhotoKeeper | undefined;
const open = () => {
  keeper = keepPhoto(signal('张三'));
  return keeper;
};
afterEach(() => keeper?.dispose());

const kept = async () => (await photosOf('张三')).map(({ place, name }): [PhotoPlace, string] => [place, name]);

describe('the two photos are never mixed up', () => {
  it('each is kept in its place', async () => {
    const photos = open();
    await photos.choose(sourcePhoto(), 'source');
    await photos.choose(toolPhoto(), 'upload');
    expect(await kept()).toEqual([
      ['source', '600x840.jpg'],
      ['upload', '295x413.jpg'],
    ]);
    expect(photos.misplaced.value).toBeUndefined();
  });
  it('a source photo chosen as the registration photo is kept nowhere before the person says where', async () => {
    const photos = open();
    await photos.choose(sourcePhoto(), 'upload');
    expect(photos.misplaced.value).toMatchObject({ chosenFor: 'upload', belongs: 'source' });
    expect(await kept()).toEqual([]);
    await photos.settle('source');
    expect(await kept()).toEqual([['source', '600x840.jpg']]);
    expect(photos.misplaced.value).toBeUndefined();
  });
  it('and the other way round; the person may insist', async () => {
    const photos = open();
    await photos.choose(toolPhoto(), 'source');
    expect(photos.misplaced.value).toMatchObject({ belongs: 'upload' });
    await photos.settle('source');
    expect(await kept()).toEqual([['source', '295x413.jpg']]);
  });
  it('only the registration photo is handed to the site', async () => {
    await putPhoto('张三', sourcePhoto(), 'source');
    expect(await uploadPhotoOf('张三')).toBeUndefined();
    await putPhoto('张三', toolPhoto(), 'upload');
    expect((await uploadPhotoOf('张三'))?.name).toBe('295x413.jpg');
  });
});

describe('a photo kept before there were two places', () => {
  it.each([
    ['as the tool saves it becomes the registration photo', toolPhoto, 'upload'],
    ['that is larger becomes the source photo', sourcePhoto, 'source'],
  ] as const)('%s', async (_, file, place) => {
    await putPhoto('张三', file(), 'unsorted');
    const photos = open();
    await vi.waitFor(() => expect(photos.photos.value[place]?.name).toBe(file().name));
    expect(await kept()).toEqual([[place, file().name]]);
  });
  it('is found by its kind when the form asks for it, without the profile page', async () => {
    await putPhoto('张三', toolPhoto(), 'unsorted');
    expect((await uploadPhotoOf('张三'))?.name).toBe('295x413.jpg');
    expect(await kept()).toEqual([['upload', '295x413.jpg']]);
  });
  it('that could be either is asked about, and not uploaded meanwhile', async () => {
    await putPhoto('张三', oddPhoto(), 'unsorted');
    expect(await uploadPhotoOf('张三')).toBeUndefined();
    const photos = open();
    await vi.waitFor(() => expect(photos.photos.value.unsorted?.name).toBe('200x280.jpg'));
    await photos.sort('upload');
    expect(await kept()).toEqual([['upload', '200x280.jpg']]);
  });
  it('never pushes out one that stands in its place', async () => {
    await putPhoto('张三', toolPhoto(), 'upload');
    await putPhoto('张三', new File([draw({ width: 295, height: 413 })], 'old.jpg'), 'unsorted');
    const old = await photoOf('张三', 'unsorted');
    expect(old && (await sortOld(old))).toBeUndefined();
    expect(await kept()).toEqual([
      ['upload', '295x413.jpg'],
      ['unsorted', 'old.jpg'],
    ]);
  });
});

describe('a photo that the store does not take', () => {
  const storeIsFull = () =>
    vi.spyOn(database, 'use').mockRejectedValue(new DOMException('Failed to write blobs (IOError)', 'DataError'));

  it('is told of in words, stays at hand, and is kept on another try', async () => {
    const photos = open();
    await photos.choose(toolPhoto(), 'upload');
    const refusal = storeIsFull();
    await photos.choose(sourcePhoto(), 'source');
    expect(photos.trouble.value?.zh).toContain('存储空间已满');
    expect(photos.isOwed.value).toBe(true);
    expect(photos.photos.value.upload?.name, 'the one before stays').toBe('295x413.jpg');
    refusal.mockRestore();
    await photos.retry();
    expect(photos.trouble.value).toBeUndefined();
    expect(await kept()).toEqual([
      ['source', '600x840.jpg'],
      ['upload', '295x413.jpg'],
    ]);
  });
  it('does not come back once it is removed, or once another profile is shown', async () => {
    const shown = signal('张三');
    keeper = keepPhoto(shown);
    const refusal = storeIsFull();
    await keeper.choose(sourcePhoto(), 'source');
    await keeper.choose(toolPhoto(), 'upload');
    await keeper.remove('upload');
    refusal.mockRestore();
    shown.value = '李四';
    await keeper.retry();
    expect(await kept()).toEqual([]);
    shown.value = '张三';
    await vi.waitFor(async () => expect(await kept()).toEqual([['source', '600x840.jpg']]));
  });
});
