/**
 * What every page has: the notice that this is practice, the head with the platform's name, and, inside a registration,
 * the menu on the left. Words: guide-2020-jiangsu §五, guide-2023-yunnan 一 5 and 二 1.
 */
import { type Html, html } from '../html';
import type { Office } from '../office';

const PLATFORM = '全国计算机技术与软件专业技术资格（水平）考试网上报名平台';
const EXAM = '全国计算机技术与软件专业技术资格（水平）考试';

function documentOf(title: string, kind: string, body: Html): string {
  return html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/assets/layui/css/layui.css">
<link rel="stylesheet" href="/assets/practice/practice.css">
</head>
<body class="${kind}">
<div class="lianxi">练习，不是真实报名</div>
${body}
<script src="/assets/layui/layui.js"></script>
<script src="/assets/practice/client.js"></script>
</body>
</html>
`.markup;
}

/** Pages before the sign-in: the name of the platform above, nothing beside. */
export const outerPage = (body: Html): string =>
  documentOf(
    PLATFORM,
    'outer',
    html`<div class="top"><a class="brand" href="/sign/welcome">${PLATFORM}</a></div>
<div class="sheet">${body}</div>`,
  );

const searchBox = html`<form class="seek" action="/search"><input type="text" name="kw" class="layui-input" placeholder="请输入关键字搜索" autocomplete="off"></form>`;

const head = ({ state, look }: Office): Html => html`<div class="top">
<a class="brand" href="/index/main">${EXAM}</a>
<span class="where">当前考区：${state.agency ?? ''}</span>
${look.headerSearch && searchBox}
<div class="who"><a href="javascript:;" class="whoName">${state.realName?.name ?? state.account ?? '新注册用户'}，您好！</a>
<dl class="whoMenu"><dd><a href="/personalCenter/myInfo">我的信息</a></dd><dd><a href="/personalCenter/myReport">我的报考</a></dd><dd><a href="/sign/out">退出</a></dd></dl></div>
</div>`;

const menuOf = (entries: readonly (readonly [string, string])[], here: string): Html => html`<ul class="menu">
${entries.map(([word, path]) => html`<li${path === here && html` class="here"`}><a href="${path}">${word}</a></li>`)}
</ul>`;

function registrationMenu({ variant }: Office): readonly (readonly [string, string])[] {
  return [
    ['考生须知', '/report/notice'],
    ['考试计划', '/report/plan'],
    ['考生报名', '/report/index'],
    ...(variant.review === 'none' ? [] : ([['报名审核', '/report/auditing']] as const)),
    ...(variant.payment === 'none' ? [] : ([['网上缴费', '/report/pay']] as const)),
    ['打印准考证', '/report/ticket'],
    ['考试安排', '/report/arrange'],
    ['成绩查询', '/query/score/main'],
    ['证书查询', '/query/certificate/main'],
    ['返回首页', '/index/main'],
  ];
}

const PERSONAL_MENU: readonly (readonly [string, string])[] = [
  ['我的信息', '/personalCenter/myInfo'],
  ['我的报考', '/personalCenter/myReport'],
  ['我的成绩', '/query/score/main'],
  ['我的证书', '/query/certificate/main'],
  ['返回主页', '/index/main'],
];

const withMenu = (office: Office, entries: readonly (readonly [string, string])[], path: string, body: Html): string =>
  documentOf(
    EXAM,
    'inner',
    html`${head(office)}<div class="room">${menuOf(entries, path)}<div class="sheet">${body}</div></div>`,
  );

/** Pages of one registration, with its menu. `path` marks the entry that is open. */
export const registrationPage = (office: Office, path: string, body: Html): string =>
  withMenu(office, registrationMenu(office), path, body);

/** Pages about the person. */
export const personalPage = (office: Office, path: string, body: Html): string =>
  withMenu(office, PERSONAL_MENU, path, body);

/** The home page and the real-name notice: a head, no menu. */
export const plainPage = (office: Office, body: Html): string =>
  documentOf(EXAM, 'inner', html`${head(office)}<div class="room"><div class="sheet">${body}</div></div>`);

/** A line of a list of facts. */
export const fact = (label: string, value: string): Html =>
  html`<div class="fact"><span class="factLabel">${label}：</span><span class="factValue">${value}</span></div>`;
