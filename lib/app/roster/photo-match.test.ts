/** Whose photo a file is, told by its name; in doubt nobody's. */
import { describe, expect, it } from 'vitest';
import type { Candidate } from './candidates';
import { matchPhotos } from './photo-match';

const person = (line: number, name: string, idNumber?: string, number = String(line - 1)): Candidate => ({
  line,
  number,
  cells: [],
  answers: { name, ...(idNumber ? { idNumber } : {}) },
  problems: [],
  advice: [],
});
const ZHANG = person(2, '张三', '11010519491231002X');
const LI = person(3, '李四', '440308199901010012');
const OTHER_ZHANG = person(4, '张三', '110101199003070038', '7');
const SANFENG = person(5, '张三丰', undefined, '12');
const CLASS = [ZHANG, LI, OTHER_ZHANG, SANFENG];

const matched = (...paths: readonly string[]) => {
  const { photos, doubts, left } = matchPhotos(
    paths.map((path) => ({ path })),
    CLASS,
  );
  return {
    photos: [...photos].map(([line, { path }]) => `${line} ${path}`),
    doubts: [...doubts].map(([line, { zh }]) => `${line} ${zh}`),
    left: left.map(({ path, words }) => `${path} ${words.zh}`),
  };
};

describe('a name that tells one person', () => {
  it.each([
    ['班级照片/11010519491231002x.JPG', 2],
    ['张三_110101199003070038.jpg', 4],
    ['李四.png', 3],
    ['03-李四 证件照.jpeg', 3],
    ['李四的一寸照片.jpg', 3],
    ['张三丰.jpg', 5],
    ['012.jpg', 5],
    ['7 张三.jpg', 4],
  ])('%s is the photo of row %i', (path, line) => {
    expect(matched(path)).toEqual({ photos: [`${line} ${path}`], doubts: [], left: [] });
  });
});

describe('doubt is said, never settled by a guess', () => {
  it('does not choose between two people of one name', () => {
    const { photos, doubts, left } = matched('张三.jpg');
    expect(photos).toEqual([]);
    expect(doubts).toEqual([expect.stringMatching(/^2 .*第 2 行 张三、第 4 行 张三/), expect.stringMatching(/^4 /)]);
    expect(left).toEqual([expect.stringContaining('把证件号码写进文件名')]);
  });
  it('does not choose between two photos of one person', () => {
    const { photos, doubts } = matched('李四.jpg', '440308199901010012.jpg');
    expect(photos).toEqual([]);
    expect(doubts).toEqual([expect.stringContaining('李四.jpg、440308199901010012.jpg')]);
  });
  it('takes nothing whose number and name are two people’s', () => {
    expect(matched('李四_11010519491231002X.jpg').left).toEqual([expect.stringContaining('不是同一个人')]);
    expect(matched('李四_110101199003079999.jpg').photos).toEqual([]);
  });
  it.each(['DSC_0012.jpg', '12-赵六.jpg', 'IMG_20260101_12.jpg', '王五.jpg', '三.jpg'])('leaves %s alone', (path) => {
    expect(matched(path)).toMatchObject({ photos: [], doubts: [] });
  });
  it('passes over what systems leave in folders, and counts what is no picture', () => {
    const files = ['.DS_Store', '__MACOSX/._李四.jpg', 'Thumbs.db', '名单.xlsx', '李四.jpg'].map((path) => ({ path }));
    const { photos, left, others } = matchPhotos(files, CLASS);
    expect([...photos.keys()]).toEqual([3]);
    expect(left).toEqual([]);
    expect(others).toBe(1);
  });
});
