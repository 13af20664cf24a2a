/** What is asked of every toolkit besides layui: the same controls, drawn by each in its own way. */
import type { Cell } from './cells';

const PHOTO = { name: '照片.jpg', type: 'image/jpeg', base64: '/9j/4AECAw==' };

const CELLS = {
  level: { column: 'select', label: '报考级别', asked: '中级', held: '2', wrong: '特级' },
  area: { column: 'select of 200', label: '考试考区', asked: '考区180', held: '180', wrong: '考区201' },
  school: { column: 'select, searchable', label: '毕业学校', asked: '昆明学院', held: '2', wrong: '北京大学' },
  sex: { column: 'radio', label: '性别', asked: '女', held: '2', wrong: '保密', back: 'stays' },
  agree: { column: 'checkbox', label: '承诺', asked: '我已阅读并同意', held: '', verdict: 'refused' },
  works: { column: 'switch', label: '在职', asked: '是', held: '', verdict: 'refused' },
  birth: { column: 'date', label: '出生日期', asked: '1990-02-03', held: '1990-02-03', wrong: '2012-02-31' },
  graduated: { column: 'date, read-only box', label: '毕业时间', asked: '2012-07-01', held: '2012-07-01' },
  month: { column: 'month', label: '毕业年月', asked: '2012-07', held: '2012-07', wrong: '无' },
  joined: {
    column: 'month asked for a day',
    label: '入学年月',
    asked: '2008-09-01',
    held: '2008-09',
    shown: '2008-09',
    wrong: '无',
  },
  uploaded: {
    column: 'upload',
    label: '上传附件',
    asked: PHOTO.name,
    held: PHOTO.name,
    file: PHOTO,
  },
} as const satisfies { readonly [name: string]: Omit<Cell, 'name'> };

type Name = keyof typeof CELLS;

/** The cells of a toolkit, in this order, with what is different there. */
export const cellsOf = (cells: { readonly [name in Name]?: Partial<Cell> }): readonly Cell[] =>
  (Object.keys(CELLS) as Name[]).flatMap((name) => {
    const own = cells[name];
    return own ? [{ ...CELLS[name], name, ...own }] : [];
  });

/** In a page's script: the texts of its choices; option `i` has the value `i + 1`. */
export const TEXTS = `
const LEVELS = ['初级', '中级', '高级'];
const SCHOOLS = ['云南大学', '昆明学院'];
const AREAS = Array.from({ length: 200 }, (_, at) => '考区' + (at + 1));
const SEXES = ['男', '女'];
const textIn = (label, selector) => {
  const item = [...document.querySelectorAll('[data-row]')].find((each) => each.dataset.row === label);
  const element = item?.querySelector(selector);
  return element ? (element.value ?? element.textContent).trim() : '';
};
`;
