/** The three kinds of answer: a page, a piece of JSON, a way elsewhere. */

import { html } from './html';
import type { PracticeReply } from './types';
import type { Offered, Told, Wiring } from './wiring';

/** No script but the served ones, no request but to the same host. layui sets styles on elements. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

const headers = (type: string): Readonly<Record<string, string>> => ({
  'content-type': `${type}; charset=utf-8`,
  'content-security-policy': POLICY,
  'cache-control': 'no-store',
});

export const pageReply = (body: string, status = 200): PracticeReply => ({
  status,
  headers: headers('text/html'),
  body,
  afterMs: 0,
});

export const jsonReply = (told: Told | Offered | Wiring, afterMs = 0): PracticeReply => ({
  status: 200,
  headers: headers('application/json'),
  body: JSON.stringify(told),
  afterMs,
});

/**
 * Sends the browser elsewhere. The official site answers 302 here; a redirect of an intercepted request would go past
 * the test's routes to the real network, so the page itself leads on.
 */
export const goTo = (path: string): PracticeReply =>
  pageReply(
    html`<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${path}"><title>请稍候</title></head><body></body></html>`
      .markup,
  );

/** Told in a dialog; nothing changes. */
export const refuse = (msg: string, name?: string): PracticeReply =>
  jsonReply({ ok: false, msg, ...(name === undefined ? {} : { name }) });

export const accept = (msg: string, go?: string): PracticeReply =>
  jsonReply({ ok: true, msg, ...(go === undefined ? {} : { go }) });
