import { describe, expect, it } from 'vitest';
import { aChoice, aControl, aPage } from '@/tests/builders';
import { PAGE_IDS } from '../domain/page';
import { PAGES } from '../domain/pages';
import { detect } from './detect';
import type { ControlSnapshot, PageSnapshot } from './snapshot';

const SITE = 'https://bm.ruankao.org.cn';
const HEAD = '全国计算机技术与软件专业技术资格（水平）考试';
const MENU = '考生须知\n考试计划\n考生报名\n报名审核\n网上缴费\n打印准考证\n考试安排\n成绩查询\n证书查询\n返回首页';
const inner = (text: string, agency = '云南'): string => `${HEAD}\n当前考区：${agency}\n${MENU}\n${text}`;

const show = (path: string, text: string, controls: readonly ControlSnapshot[] = []): PageSnapshot =>
  aPage(controls, { url: path.startsWith('http') ? path : SITE + path, text });

const FORM_TEXT = inner('报名省市：\n基本信息：\n报考信息：\n在职情况：\n教育情况：\n联系方式：');
const FORM_CONTROLS = [
  aControl({ label: '*证件号码：', value: '11010519491231002X' }),
  aChoice('*报考级别:', ['高级', '中级', '初级']),
  aChoice('* 报考资格', [], { obstacle: 'disabled' }),
];
const SHEET = `2021年上半年${HEAD}报名表\n报名省市：云南->丽江 考试考区：丽江\n系统识别码：0001\n报考级别：中级\n报考资格：电子商务设计师`;
const FEE =
  '报考费用\n考试名称：2021年上半年软考\n报考级别：中级\n报考资格：电子商务设计师\n报考科目：基础知识,应用技术\n考试费用：100.00元';
const FEE_HINTS =
  '您在支付平台完成支付后请不要关闭浏览器。\n缴费状态许久未更新为“缴费成功”，请仔细检查自己支付账号是否已扣费。';
const NOTICE =
  '一、报名前，请“查看政策文件”或登录软考网，了解报名流程及注意事项；阅读《报名承诺书》，报名成功即视为签署承诺书。\n二、报名时间：2021年3月15日';

/** One page of each kind in the words of the guides, on its known path or on one we were not told. */
const SHOWN: Record<(typeof PAGES)[number]['id'], PageSnapshot> = {
  welcome: show(
    '/sign/welcome',
    `${HEAD}网上报名平台\n请选择考试批次：\n机构名称\n报名有效时间\n入口\n辽宁\n2025-03-12 08:30 ~ 2025-03-18 16:00\n进入`,
    [aChoice('请选择考试批次', ['2025年上半年软考', '2024年下半年软考'], { value: '2025年上半年软考' })],
  ),
  'sign-in': show('/sign/in', `${HEAD}\n考生登录\n看不清? 换一张\n登录\n没有账号? 去注册\n忘记密码?`),
  'sign-up': show('/sign/up', `${HEAD}\n考生注册\n手机号注册\n邮箱注册`),
  'sign-up-done': show('/sign/upok', `${HEAD}\n已有账号,去登录\n恭喜您，注册成功！欢迎使用网上报名系统！`),
  'real-name-notice': show('/index/authTip', `${HEAD}\n当前考区：云南\n您尚未实名认证，请先前往个人中心进行实名认证！`),
  'my-info': show('/personalCenter/myInfo', '我的信息\n我的报考\n返回主页\n考生姓名：张三\n实名认证：已认证\n未绑定'),
  home: show(
    '/index/main',
    `${HEAD}网上报名平台\n当前考区：江苏\n2020年下半年软考\n未报名\n考生报名时间：2020-07-20 至 2020-09-04\n考试安排时间：2020-11-07 至 2020-11-08\n查看政策文件\n立即报名`,
  ),
  notice: show('/unknown/1', inner(NOTICE)),
  plan: show('/unknown/2', inner('级别\n高级\n信息系统项目管理师\n中级\n软件设计师\n初级\n程序员\n考试科目')),
  form: show('/report/index', FORM_TEXT, FORM_CONTROLS),
  'form-submitted': show('/report/index#test=2', inner(`${SHEET}\n等待审核`)),
  review: show(
    '/report/auditing',
    inner(
      '报考级别：中级\n报考资格：电子商务设计师\n考试科目：基础知识,应用技术\n报名时间：2021-03-15 16:35:42\n报名审核状态：审核通过',
    ),
  ),
  payment: show('/unknown/3', inner(`${FEE}\n去支付\n${FEE_HINTS}`)),
  'payment-closed': show('/unknown/3', inner(`${FEE}\n网上支付渠道暂时关闭\n${FEE_HINTS}`)),
  registered: show('/report/index#test=2', inner(`${SHEET}\n考试费用：100.00 元\n报名成功\n打印报名表`)),
  ticket: show('/unknown/4', inner('打印准考证\n准考证号：0000000000\n考点：第一考点')),
  score: show('/query/score/main', inner('成绩查询\n查询'), [aChoice('', ['2025年上半年', '2024年下半年'])]),
  other: show('/query/certificate/main', inner('证书查询\n暂无证书')),
};

describe('every kind of page', () => {
  it.each(Object.entries(SHOWN))('%s is recognised by its words and path', (page, snapshot) => {
    expect(detect(snapshot).page).toBe(page);
  });
  it('has a row, apart from the stranger', () => {
    expect([...PAGES.map(({ id }) => id), 'other']).toEqual([...PAGE_IDS]);
  });
  it.each(PAGES.map(({ id }) => id))(
    '%s holds in half-width signs, with spaces inside its words and below /index.php',
    (id) => {
      const { url, text, controls } = SHOWN[id];
      const spaced = text.normalize('NFKC').replace(/(\p{L})(\p{L})/gu, '$1 $2');
      const moved = url.replace(SITE, `http://bm.ruankao.org.cn/index.php`);
      const sight = detect({
        ...SHOWN[id],
        url: moved,
        text: id === 'registered' ? text.normalize('NFKC') : spaced,
        controls,
      });
      expect(sight.page).toBe(id);
    },
  );
  it('is written in the simplified characters of the site, whatever a copied guide shows', () => {
    const words = PAGES.flatMap((page) => [
      ...page.words.flat(),
      ...(page.controls ?? []).flat(),
      ...(page.standing ?? []),
    ]);
    expect(words.filter((word) => /[報碼冊錄繳費證試級專業歷聯絡網關閉過認請]/.test(word))).toEqual([]);
  });
});

describe('the form of a region nobody has seen', () => {
  const reworded: readonly ControlSnapshot[] = [
    aChoice('报考省份', ['重庆', '四川']),
    aChoice('申报级别', ['01-高级', '02-中级', '03-初级']),
    aControl({ label: '报考者姓名' }),
    aControl({ label: '公民身份证号码' }),
    aControl({ label: '联系手机号' }),
    aControl({ label: '电子信箱' }),
    aControl({ label: '毕业院校（全称）' }),
    aControl({ label: '联络地址' }),
  ];
  const words = inner('一、考区\n二、人员资料\n三、其他');

  it('is recognised by what it asks for, in whatever words, on its path and on any other', () => {
    expect(detect(show('/report/index', words, reworded))).toMatchObject({ page: 'form' });
    expect(detect(show('/baoming/step', words, reworded))).toMatchObject({ page: 'form' });
  });
  it('also step by step, on its own path', () => {
    const step = reworded.slice(2);
    expect(detect(show('/report/index', words, step)).page).toBe('form');
    expect(detect(show('/baoming/step', words, step)).page).not.toBe('form');
  });
  it('is not there where all of it is only shown', () => {
    for (const shown of [
      { kind: 'output' as const },
      { obstacle: 'disabled' as const },
      { obstacle: 'hidden' as const },
    ]) {
      const controls = reworded.map((control) => ({ ...control, ...shown }));
      expect(detect(show('/report/index', words, controls)).page).not.toBe('form');
    }
  });
  it.each<readonly [string, readonly ControlSnapshot[]]>([
    [
      'a search for registrations',
      [
        aChoice('报名省份', ['云南']),
        aChoice('报考级别', ['高级', '中级']),
        aChoice('报考资格', ['软件设计师', '程序员']),
        aControl({ label: '姓名' }),
        aControl({ label: '证件号码' }),
        aControl({ label: '手机号码' }),
      ],
    ],
    [
      'the real-name check',
      [
        aChoice('证件类型', ['居民身份证', '护照']),
        aControl({ label: '真实姓名' }),
        aControl({ label: '证件号码' }),
        aControl({ label: '证件生效期' }),
        aControl({ label: '证件失效期' }),
      ],
    ],
    [
      'signing up',
      [
        aControl({ label: '手机号' }),
        aControl({ label: '验证码' }),
        aControl({ label: '密码', kind: 'password' }),
        aControl({ label: '真实姓名' }),
        aControl({ label: '身份证号' }),
        aControl({ label: '电子邮箱' }),
      ],
    ],
    [
      'somebody’s own data without an examination',
      [
        aControl({ label: '姓名' }),
        aControl({ label: '证件号码' }),
        aControl({ label: '工作单位' }),
        aControl({ label: '毕业院校' }),
        aControl({ label: '手机号码' }),
        aControl({ label: '通讯地址' }),
        aControl({ label: '电子邮箱' }),
      ],
    ],
    [
      'a change of the examination alone',
      [
        aChoice('报考级别', ['高级', '中级']),
        aChoice('报考资格', ['软件设计师', '程序员']),
        aChoice('考试考区', ['昆明']),
        aControl({ label: '变更原因' }),
      ],
    ],
  ])('%s is not the form', (_, controls) => {
    for (const path of ['/unknown/8', '/index/main', '/personalCenter/myInfo', '/sign/up', '/query/score/main'])
      expect(detect(show(path, words, controls)).page).not.toBe('form');
  });
});

describe('only the official host counts', () => {
  it.each([
    'https://www.ruankao.org.cn/sign/welcome',
    'https://bm.ruankao.org.cn.example.com/sign/welcome',
    'https://bm.ruankao.org.cn@example.com/sign/welcome',
    'https://example.com/?https://bm.ruankao.org.cn/sign/welcome',
    'https://xbm.ruankao.org.cn/sign/welcome',
    'https://bm.ruankao.org.cn:8443/sign/welcome',
    'ftp://bm.ruankao.org.cn/sign/welcome',
    'file:///bm.ruankao.org.cn/sign/welcome',
    'about:blank',
    '',
  ])('%s is unknown', (url) => {
    expect(detect({ ...SHOWN.welcome, url })).toEqual({ page: 'unknown', evidence: [] });
  });
  it('over http as well as https', () => {
    expect(detect({ ...SHOWN.home, url: 'http://bm.ruankao.org.cn/index/main?from=1#top' }).page).toBe('home');
  });
});

describe('a page that says one thing and stands where another belongs', () => {
  const claimed = PAGES.filter(({ paths }) => paths.length > 0);

  it.each(claimed.map((page) => [page.id, page] as const))('is never taken for %s', (_, { paths }) => {
    const [path = '', fragment] = (paths[0] ?? '').split('#');
    const strangers = Object.values(SHOWN).filter(({ url }) => !url.includes(path));
    const taken = strangers
      .map((snapshot) => detect({ ...snapshot, url: SITE + path + (fragment ? `#${fragment}` : '') }))
      .filter(({ page }) => page !== 'unknown');
    expect(taken).toEqual([]);
  });
  it('and is named as coming near where it does', () => {
    const nearly = detect(show('/report/index', FORM_TEXT, [aControl({ label: '证件号码' })]));
    expect(nearly).toMatchObject({ page: 'unknown', nearest: 'form' });
  });
});

describe('a page that quotes another', () => {
  const quotes = Object.values(SHOWN).map(({ text }) => text.replaceAll(MENU, ''));

  it('is no form without the form’s controls', () => {
    for (const path of ['/report/index', '/unknown/5']) expect(detect(show(path, FORM_TEXT)).page).not.toBe('form');
  });
  it('is never taken for the quoted one when it stands on a path of another kind', () => {
    for (const id of ['home', 'review', 'my-info'] as const)
      for (const quote of quotes) {
        const { page } = detect({ ...SHOWN[id], text: `${SHOWN[id].text}\n常见问题：${quote}` });
        expect([id, 'unknown']).toContain(page);
      }
  });
  it('is unknown where it would be two kinds at once', () => {
    const both = detect(show('/unknown/6', inner(`${NOTICE}\n级别\n高级 信息系统项目管理师\n中级 软件设计师`)));
    expect(both.page).toBe('unknown');
  });
  it('of the menu alone says nothing: it is on every inner page', () => {
    expect(detect(show('/unknown/7', inner(''))).page).toBe('other');
  });
});

describe('the same address shows two things', () => {
  it('the form while there is something to fill, the sheet afterwards', () => {
    expect(detect({ ...SHOWN.form, url: `${SITE}/report/index#test=2` }).page).toBe('form');
    expect(detect({ ...SHOWN['form-submitted'], url: `${SITE}/report/index` }).page).toBe('form-submitted');
  });
  it('the sheet whose values are read as text is not the form', () => {
    const controls = FORM_CONTROLS.map((control) => ({ ...control, kind: 'output' as const }));
    expect(detect({ ...SHOWN['form-submitted'], controls }).page).toBe('form-submitted');
  });
  it('registered only when 报名成功 stands by itself', () => {
    const promised = inner(`${SHEET}\n等待审核\n缴费后显示“报名成功”；报名成功即视为签署承诺书。`);
    expect(detect(show('/report/index', promised)).page).toBe('form-submitted');
    expect(detect(show('/report/index', inner(`${SHEET}\n报名状态：报名成功`))).page).toBe('registered');
  });
  it('payment open, closed, and done', () => {
    expect(detect(show('/unknown/3', inner(`${FEE}\n缴费成功\n${FEE_HINTS}`))).page).toBe('registered');
  });
});

describe('a stranger', () => {
  it('is other when it bears the platform’s name on a path of its own', () => {
    expect(detect(show('/vexam/download/main', `${HEAD}\n模拟练习平台`)).page).toBe('other');
  });
  it('is unknown when it does not', () => {
    expect(detect(show('/maintenance', '系统维护中')).page).toBe('unknown');
    expect(detect(show('/index/main', `${HEAD}\n系统维护中`)).page).toBe('unknown');
  });
});

describe('what a page says about the registration', () => {
  it('is the agency, the longest name first', () => {
    expect(detect({ ...SHOWN.form, text: FORM_TEXT.replace('云南', '新疆兵团') }).agency).toBe('新疆兵团');
    expect(detect({ ...SHOWN.form, text: FORM_TEXT.replace('云南', '新疆') }).agency).toBe('新疆');
    expect(detect({ ...SHOWN.form, text: FORM_TEXT.replace('云南', '火星') }).agency).toBeUndefined();
  });
  it('is the batch: the chosen one, else the only one named', () => {
    expect(detect(SHOWN.welcome)).toMatchObject({ batch: '2025年上半年软考', year: 2025 });
    expect(detect(SHOWN.home)).toMatchObject({ batch: '2020年下半年软考', year: 2020 });
    expect(detect(SHOWN['form-submitted'])).toMatchObject({ batch: '2021年上半年软考', year: 2021 });
    const two = detect({ ...SHOWN.home, text: `${SHOWN.home.text}\n2019年下半年软考` });
    expect(two.batch).toBeUndefined();
  });
  it('is its state, the furthest that stands by itself', () => {
    expect(detect(SHOWN.home).status).toBe('未报名');
    expect(detect(SHOWN['form-submitted']).status).toBe('等待审核');
    expect(detect(SHOWN.review).status).toBe('审核通过');
    expect(detect(SHOWN.payment).status).toBe('待缴费');
    expect(detect(SHOWN['payment-closed']).status).toBeUndefined();
    expect(detect(SHOWN.registered).status).toBe('报名成功');
    const refused = detect({ ...SHOWN.review, text: SHOWN.review.text.replace('审核通过', '审核不通过') });
    expect(refused.status).toBe('审核不通过');
  });
});
