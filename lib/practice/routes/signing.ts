/** Before the sign-in: choosing the agency, signing up, signing in. Anybody may ask these. */

import { VARIANTS } from '../../domain/variants';
import { passwordRefusal } from '../acceptance';
import { inPageWords } from '../form/values';
import { nextSum, note, type Office, resultOf } from '../office';
import { signInPage } from '../pages/sign-in';
import { signUpDonePage, signUpPage } from '../pages/sign-up';
import { welcomePage } from '../pages/welcome';
import { windowsOf } from '../pages/windows';
import { identityOf } from '../people';
import { accept, goTo, jsonReply, pageReply, refuse } from '../replies';
import type { PracticeReply } from '../types';
import type { Routes } from './route';

const isAccount = (text: string): boolean => /^1\d{10}$/.test(text) || /^\S+@\S+\.\S+$/.test(text);

/** Opens the session; where the region checks the real name, the first way leads there. */
function enter(office: Office, msg: string): PracticeReply {
  const { variant, state } = office;
  state.signedIn = true;
  return accept(msg, variant.realNameCheck && !state.realName ? '/index/authTip' : '/index/main');
}

function chooseAgency({ options, state }: Office, orId: string): PracticeReply {
  const row = windowsOf(options.variant)[Number(orId.slice(-2)) - 2];
  const agency = row?.[0] ?? '';
  const own = VARIANTS.find(({ id }) => id === options.variant)?.agencies ?? [];
  const others = Object.keys(options.otherEntries ?? {});
  if (!own.includes(agency)) note(state, { what: 'wrong-entry', words: agency });
  if (state.submitted !== undefined && state.agency !== agency) {
    note(state, { what: 'not-cancelled', words: agency });
    return refuse(`（练习）「${state.agency}」的报名还没有取消，请登录后先取消报考。`);
  }
  if (![...own, ...others].includes(agency)) return refuse(`练习中只开放「${[...own, ...others].join('、')}」入口。`);
  state.agency = agency;
  return accept('', '/sign/in');
}

/** Refused for what was typed about the account. */
function refuseAccount({ state }: Office, words: string, name: string): PracticeReply {
  note(state, { what: 'account', words });
  return refuse(words, name);
}

function signUp(office: Office, sent: URLSearchParams): PracticeReply {
  const { state } = office;
  const account = sent.get('v1')?.trim() ?? '';
  const password = sent.get('v2') ?? '';
  if (!isAccount(account)) return refuseAccount(office, '请输入正确的手机号或邮箱', 'v1');
  const refusal = passwordRefusal(password);
  if (refusal) return refuseAccount(office, refusal, 'v2');
  if (sent.get('v3') !== password) return refuseAccount(office, '两次输入的密码不一致', 'v3');
  if (sent.get('v4') !== '246810') return refuseAccount(office, '验证码不正确', 'v4');
  state.account = account;
  state.password = password;
  return accept('', '/sign/upok');
}

function signIn(office: Office, sent: URLSearchParams): PracticeReply {
  const { state } = office;
  const account = sent.get('u1')?.trim() ?? '';
  const password = sent.get('u2') ?? '';
  const solved = Number(sent.get('u3')) === resultOf(state.sum) && sent.get('u3') !== '';
  state.sum = nextSum(state.sum);
  if (!solved) {
    note(state, { what: 'wrong-sum', words: '运算结果不正确' });
    return refuse('运算结果不正确', 'u3');
  }
  if (!isAccount(account)) return refuseAccount(office, '请输入手机号/邮箱', 'u1');
  const isOther = state.password !== undefined && state.account === account && state.password !== password;
  if (passwordRefusal(password) || isOther) return refuseAccount(office, '账号或密码不正确', 'u2');
  state.account = account;
  return enter(office, '');
}

export const signing: Routes = {
  'GET /': () => goTo('/sign/welcome'),
  'GET /sign/welcome': (office) => pageReply(welcomePage(office)),
  'POST /sign/setselectorg': (office, { sent }) => chooseAgency(office, sent.get('orid') ?? ''),
  'GET /sign/in': (office) => (office.state.agency ? pageReply(signInPage(office)) : goTo('/sign/welcome')),
  'POST /sign/sum': ({ state }) => {
    state.sum = nextSum(state.sum);
    return jsonReply({ ok: true, msg: state.sum });
  },
  'POST /sign/in': (office, { sent }) => signIn(office, sent),
  'POST /sign/scan': (office) => {
    // The APP brings the real-name record with it.
    office.state.realName = inPageWords(identityOf(office.options), office);
    return enter(office, '');
  },
  'GET /sign/up': () => pageReply(signUpPage()),
  'POST /sign/code': () => accept('（练习）验证码是 246810'),
  'POST /sign/up': (office, { sent }) => signUp(office, sent),
  'GET /sign/upok': () => pageReply(signUpDonePage()),
  'GET /sign/out': ({ state }) => {
    state.signedIn = false;
    return goTo('/sign/in');
  },
};
