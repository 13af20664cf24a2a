/** What may be on a page, what a candidate may have, and what may go wrong: as plain data, drawn by fast-check. */
import fc from 'fast-check';
import type { Answers } from '@/lib/domain/answers';
import type { FieldId } from '@/lib/domain/fields';

export const LAYOUTS = ['item', 'table', 'terms', 'paragraph', 'for'] as const;

export type Widget = 'text' | 'area' | 'date' | 'select' | 'radio';

export interface RowPlan {
  /** Undefined: a row about something else, with a control of its own. */
  readonly field: FieldId | undefined;
  readonly label: string;
  readonly widget: Widget;
  readonly words: readonly string[];
  /** What it holds when the page opens; '' for nothing. */
  readonly start: string;
  /** When the page takes a value back that is entered here: at once, in a promise, in a task, or ms after. */
  readonly takesBack?: 'at once' | 'promise' | 'task' | number;
  /** Whether taking back sends no event. */
  readonly silently: boolean;
}

/** A deed of the page's code or of the person. `row` is taken modulo the rows there are. */
export interface Deed {
  readonly deed:
    | 'draw anew'
    | 'replace options'
    | 'swap controls'
    | 'swap labels'
    | 'rename'
    | 'detach'
    | 'disable'
    | 'hide'
    | 'same id'
    | 'storm'
    | 'person types';
  readonly row: number;
  readonly other: number;
  readonly when:
    | { readonly message: 'apply' | 'wrote' | 'applied' | 'snapshot'; readonly count: number }
    | { readonly ms: number };
}

export interface Scenario {
  readonly layout: (typeof LAYOUTS)[number];
  /** Whether 报名省市 and what hangs on it are there. */
  readonly cascade: boolean;
  /** What of it the page already holds: none, the province, province and city. */
  readonly begun: 0 | 1 | 2;
  /** Replies of the cascade in order of asking, in ms; null: never. */
  readonly delays: readonly (number | null)[];
  /** Whether the page's code also takes a reply to what it no longer asks: a late one then stands in a newer one's place. */
  readonly takesStale: boolean;
  /** After so many ms each reply comes a second time, and its choice is drawn anew and empty; undefined: it does not. */
  readonly repeats: number | undefined;
  readonly rows: readonly RowPlan[];
  /** Elements without meaning beside the form. */
  readonly ballast: number;
  readonly answers: Answers;
  readonly deeds: readonly Deed[];
}

const TEXT_FIELDS = {
  name: ['姓名', '张三', '李四'],
  idNumber: ['证件号码', '11010519491231002X', '12345678'],
  employer: ['工作单位', '测试单位', '无'],
  school: ['所在学校', '测试大学', '另一所大学'],
  majorName: ['专业名称', '计算机科学与技术', '软件工程'],
  postalAddress: ['通讯地址', '测试路1号', '测试路2号'],
  email: ['Email', 'zhangsan@example.com', 'lisi@example.com'],
  landline: ['固定电话', '02512345678', '01012345678'],
  mobile: ['手机号码', '13912345678', '13700000000'],
  postcode: ['邮政编码', '210012', '100000'],
  currentTitle: ['现有职称（资格）', '无', '工程师'],
} as const satisfies { readonly [Field in FieldId]?: readonly [label: string, ours: string, other: string] };

const DATE_FIELDS = {
  birthDate: ['出生日期', '1990-01-02', '1991-02-03'],
  graduationDate: ['毕业时间', '2012-07-01', '2013-07-01'],
} as const satisfies { readonly [Field in FieldId]?: readonly [label: string, ours: string, other: string] };

const CHOICE_FIELDS = {
  gender: ['性别', '男', '女'],
  employmentStatus: ['在职情况', '在职', '在校', '失业'],
  degree: ['学位', '学士', '硕士', '博士', '无'],
  majorRelation: ['所学专业', '与报考专业相同', '与报考专业相近', '与报考专业不同'],
} as const satisfies { readonly [Field in FieldId]?: readonly [label: string, ...words: string[]] };

/** Rows that only resemble those of the candidate. */
const STRANGERS = ['家属手机', '单位地址', '推荐人姓名', '联系人电话', '备用邮箱', '班级'] as const;

const takesBack = fc.option(
  fc.oneof(
    fc.constantFrom('at once' as const, 'promise' as const, 'task' as const),
    fc.integer({ min: 0, max: 2_000 }),
  ),
  { nil: undefined, freq: 4 },
);

function rowFor(
  field: FieldId,
  label: string,
  widgets: readonly Widget[],
  words: readonly string[],
  starts: readonly string[],
) {
  return fc.record({
    field: fc.constant(field),
    label: fc.constant(label),
    widget: fc.constantFrom(...widgets),
    words: fc.constant(words),
    start: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom(...starts) }),
    takesBack,
    silently: fc.boolean(),
  }) as fc.Arbitrary<RowPlan>;
}

const fieldRows: readonly fc.Arbitrary<RowPlan>[] = [
  ...Object.entries(TEXT_FIELDS).map(([field, [label, ...values]]) =>
    rowFor(field as FieldId, label, ['text', 'area'], [], values),
  ),
  ...Object.entries(DATE_FIELDS).map(([field, [label, ...values]]) =>
    rowFor(field as FieldId, label, ['date', 'text'], [], values),
  ),
  ...Object.entries(CHOICE_FIELDS).map(([field, [label, ...words]]) =>
    rowFor(field as FieldId, label, ['select', 'radio'], words, words),
  ),
];

const strangers = fc.subarray([...STRANGERS], { maxLength: 3 }).chain((labels) =>
  fc.tuple(
    ...labels.map((label) =>
      fc.record({
        field: fc.constant(undefined),
        label: fc.constant(label),
        widget: fc.constantFrom<Widget>('text', 'area'),
        words: fc.constant([]),
        start: fc.constantFrom('', '某某'),
        silently: fc.constant(false),
      }),
    ),
  ),
) as fc.Arbitrary<readonly RowPlan[]>;

const rows = fc
  .tuple(
    fc
      .subarray(
        fieldRows.map((_, at) => at),
        { minLength: 2, maxLength: 9 },
      )
      .chain((picked) => fc.tuple(...picked.map((at) => fieldRows[at] ?? fc.constant({} as RowPlan)))),
    strangers,
  )
  .chain(([own, others]) => fc.shuffledSubarray([...own, ...others], { minLength: own.length + others.length }));

const answers: fc.Arbitrary<Answers> = fc
  .record(
    Object.fromEntries([
      ...[...Object.entries(TEXT_FIELDS), ...Object.entries(DATE_FIELDS)].map(([field, [, ours]]) => [
        field,
        fc.constant(ours),
      ]),
      ...Object.entries(CHOICE_FIELDS).map(([field, [, ...words]]) => [field, fc.constantFrom(...words)]),
    ]) as Record<string, fc.Arbitrary<string>>,
    { requiredKeys: [] },
  )
  .chain((some) =>
    fc.constantFrom('南京', '苏州').map((area) => ({
      ...some,
      registrationProvince: '江苏',
      registrationCity: area,
      examArea: area,
      level: '高级',
      qualification: '信息系统项目管理师',
    })),
  );

const when: fc.Arbitrary<Deed['when']> = fc.oneof(
  fc.record({
    message: fc.constantFrom('apply' as const, 'wrote' as const, 'applied' as const, 'snapshot' as const),
    count: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({ ms: fc.nat(2_000) }),
);

const deed: fc.Arbitrary<Deed> = fc.record({
  deed: fc.constantFrom<Deed['deed']>(
    'draw anew',
    'replace options',
    'swap controls',
    'swap labels',
    'rename',
    'detach',
    'disable',
    'hide',
    'same id',
    'storm',
    'person types',
  ),
  row: fc.nat(11),
  other: fc.nat(11),
  when,
});

const delays = fc.array(fc.option(fc.nat(2_000), { nil: null, freq: 9 }), { minLength: 6, maxLength: 6 });

const page = {
  layout: fc.constantFrom(...LAYOUTS),
  cascade: fc.boolean(),
  begun: fc.constantFrom(0 as const, 1 as const, 2 as const),
  rows,
  ballast: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(400) }),
  answers,
};

/** Pages, profiles and everything that may go wrong. */
export const faulty: fc.Arbitrary<Scenario> = fc.record({
  ...page,
  delays,
  takesStale: fc.boolean(),
  repeats: fc.option(fc.nat(2_000), { nil: undefined, freq: 4 }),
  deeds: fc.array(deed, { maxLength: 4 }),
});

/** Replies in any order, each to the newest question and once. */
const orderly = {
  delays: fc.array(fc.nat(2_000), { minLength: 6, maxLength: 6 }),
  takesStale: fc.constant(false),
  repeats: fc.constant(undefined),
};

const calm = rows.map((all) => all.map(({ takesBack: _, ...row }): RowPlan => row));

/** Pages and profiles where nothing goes wrong; replies may still come in any order. */
export const faultless: fc.Arbitrary<Scenario> = fc.record({
  ...page,
  rows: calm,
  ...orderly,
  deeds: fc.constant([]),
});

/** Pages and profiles where only the person does something meanwhile. */
export const touching: fc.Arbitrary<Scenario> = fc.record({
  ...page,
  rows: calm,
  ...orderly,
  deeds: fc.array(fc.record({ deed: fc.constant('person types' as const), row: fc.nat(11), other: fc.nat(11), when }), {
    minLength: 1,
    maxLength: 3,
  }),
});
