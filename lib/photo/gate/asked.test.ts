import { describe, expect, it } from 'vitest';
import { photoAskedBy } from './asked';

/** Which photo the input in this piece of a page asks for. */
function asked(html: string) {
  document.body.innerHTML = html;
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  return input ? photoAskedBy(input) : undefined;
}

describe('an upload of the candidate’s photo is known by the words around it', () => {
  it.each([
    '<label>考生照片 <input type="file"></label>',
    '<div><span>* 上传照片：</span><div><input type="file"></div></div>',
    '<div><button>上传考生照片</button><input type="file" class="layui-upload-file"></div>',
    '<table><tr><td>电子证件照</td><td><input type="file" accept="image/jpeg"></td></tr></table>',
    '<input type="file" aria-label="Photo">',
  ])('%s', (html) => expect(asked(html)).toBe('upload'));
  it('and one that asks for the source photo, too', () =>
    expect(asked('<div>源照片 <input type="file"></div>')).toBe('source'));
});

describe('other uploads are none of our business', () => {
  it.each([
    '<div>学历证明 <input type="file"></div>',
    '<div>身份证照片（人像面） <input type="file"></div>',
    '<div>职称证书扫描件 <input type="file" accept="image/*"></div>',
    '<p>导入 <input type="file"></p>',
  ])('%s', (html) => expect(asked(html)).toBeUndefined());
  it('also beside the photo’s own, each with its words', () => {
    document.body.innerHTML =
      '<form><p>考生照片 <input type="file" id="a"></p><p>社保证明 <input type="file" id="b"></p></form>';
    const inputs = [...document.querySelectorAll<HTMLInputElement>('input')];
    expect(inputs.map(photoAskedBy)).toEqual(['upload', undefined]);
  });
});
