/** The registration itself: the form with its linked choices, submitting, the review, paying, and what comes after. */
import { refusalsOf } from '../acceptance';
import { papersOf, wordOf } from '../form/choices';
import { controlsOf, labelOf } from '../form/plan';
import { offer, readSheet, wiringOf } from '../form/values';
import { differing, paidWrong } from '../left-open';
import { decide, isMended, isSubmitted, nextOutcome, note, type Office, payOnSite } from '../office';
import { formPage } from '../pages/form';
import { gatewayPage, paymentPage } from '../pages/payment';
import { arrangePage, certificatePage, noticePage, planPage } from '../pages/reading';
import { reviewPage } from '../pages/review';
import { scorePage } from '../pages/score';
import { submittedPage } from '../pages/submitted';
import { ticketPage } from '../pages/ticket';
import { accept, goTo, jsonReply, pageReply, refuse } from '../replies';
import type { Endpoint, Photo, PracticeReply } from '../types';
import { waitOf } from '../waits';
import type { Offered } from '../wiring';
import type { Routes, Visit } from './route';

/** The choices above the one that is asked for, from the codes the page sent. */
function above({ variant, look }: Office, sent: URLSearchParams) {
  const word = (field: 'registrationProvince' | 'registrationCity' | 'examArea' | 'level' | 'qualification') =>
    wordOf(field, sent.get(field) ?? '', variant, look);
  return {
    registrationProvince: word('registrationProvince'),
    registrationCity: word('registrationCity'),
    examArea: word('examArea'),
    level: word('level'),
    qualification: word('qualification'),
  };
}

const LISTS = {
  cities: 'registrationCity',
  areas: 'examArea',
  levels: 'level',
  qualifications: 'qualification',
} as const;

function list(endpoint: Endpoint, office: Office, { sent }: Visit): PracticeReply {
  const answers = above(office, sent);
  const papers = papersOf(answers.qualification);
  const offered: Offered =
    endpoint === 'papers'
      ? { ok: true, options: [{ code: papers, word: papers }] }
      : offer(LISTS[endpoint], answers, office);
  return jsonReply(offered, waitOf(endpoint, office));
}

function keep(office: Office, sent: URLSearchParams): PracticeReply {
  office.state.draft = readSheet(sent, office);
  return accept('暂存成功');
}

function submit(office: Office, sent: URLSearchParams): PracticeReply {
  const { variant, look, state, options } = office;
  const controls = controlsOf(variant, look);
  const pledge = controls.find(({ field }) => field === 'pledge');
  const answers = readSheet(sent, office);
  const pledged = pledge !== undefined && sent.has(pledge.name);
  const [refusal] = refusalsOf({ answers, photo: state.photo, pledged }, variant);
  if (refusal) {
    const label =
      refusal.field === 'pledge' || refusal.field === 'photo' ? '' : `${labelOf(refusal.field, variant, look)}：`;
    const words = `${label}${refusal.words}`;
    note(state, { what: 'refused', field: refusal.field, words });
    return refuse(words, controls.find(({ field }) => field === refusal.field)?.name);
  }
  const today = options.today;
  state.submitted = answers.employmentStatus === '在校' ? withoutWork(answers) : answers;
  for (const other of differing(office)) note(state, other);
  if (state.refused && !isMended(state.submitted, state.refused))
    note(state, { what: 'unmended', words: '原样重新提交' });
  state.submittedAt = `${today} 16:35:42`;
  state.draft = undefined;
  state.pledged = pledged;
  state.review = variant.review === 'yes' ? 'pending' : 'passed';
  return accept('报名信息提交成功', '/report/index#test=2');
}

const withoutWork = (answers: ReturnType<typeof readSheet>) => {
  const { employer: _employer, workStartDate: _start, professionStartDate: _profession, ...rest } = answers;
  return rest;
};

/** What the page says it saw in the picture. */
function seenIn(sent: URLSearchParams): Pick<Photo, 'seen'> {
  const width = Number(sent.get('width') ?? 0);
  if (width === 0) return {};
  const saw = (what: string): boolean => sent.get(what) === 'true';
  const height = Number(sent.get('height'));
  return {
    seen: { width, height, isWhite: saw('isWhite'), isColoured: saw('isColoured'), hasFigure: saw('hasFigure') },
  };
}

function takePhoto({ state }: Office, sent: URLSearchParams): PracticeReply {
  const name = sent.get('name') ?? '';
  const photo = { name, bytes: Number(sent.get('bytes')), start: sent.get('start') ?? '' };
  state.photo = name === '' ? undefined : { ...photo, ...seenIn(sent) };
  return accept('');
}

function pay(office: Office): PracticeReply {
  const { state, variant, settings } = office;
  if (state.review !== 'passed' || variant.payment !== 'online') return refuse('当前不能缴费');
  for (const wrong of paidWrong(office)) note(state, wrong);
  if (settings.paymentArrivesAfter === undefined) state.paid = true;
  else state.unconfirmed = 0;
  return accept(state.paid ? '' : '支付平台的页面被关掉了，没有返回报名平台。', '/report/pay');
}

/** Opening the payment page is how a candidate learns of the bank's word. */
function lookForPayment({ state, settings }: Office): void {
  if (state.unconfirmed === undefined || state.paid) return;
  state.unconfirmed += 1;
  state.paid = state.unconfirmed > (settings.paymentArrivesAfter ?? 0);
}

/** 去支付, a second time where the first was paid and only not confirmed yet. */
function openGateway(office: Office): PracticeReply {
  const { state } = office;
  if (state.review !== 'passed' || state.paid) return goTo('/report/pay');
  if (state.unconfirmed !== undefined) note(state, { what: 'paid-again', words: '去支付' });
  return pageReply(gatewayPage(office));
}

export const reporting: Routes = {
  'GET /report/notice': (office) => pageReply(noticePage(office)),
  'GET /report/plan': (office) => pageReply(planPage(office)),
  'GET /report/index': (office) => pageReply(isSubmitted(office) ? submittedPage(office) : formPage(office)),
  'POST /report/wiring': (office) => jsonReply(wiringOf(office)),
  'POST /report/cities': (office, visit) => list('cities', office, visit),
  'POST /report/areas': (office, visit) => list('areas', office, visit),
  'POST /report/levels': (office, visit) => list('levels', office, visit),
  'POST /report/qualifications': (office, visit) => list('qualifications', office, visit),
  'POST /report/papers': (office, visit) => list('papers', office, visit),
  'POST /report/photo': (office, { sent }) => takePhoto(office, sent),
  'POST /report/keep': (office, { sent }) => keep(office, sent),
  'POST /report/submit': (office, { sent }) => submit(office, sent),
  'GET /report/auditing': (office) => {
    decide(office.state, nextOutcome(office));
    return pageReply(reviewPage(office));
  },
  'GET /report/pay': (office) => {
    lookForPayment(office);
    return pageReply(paymentPage(office));
  },
  'GET /report/gateway': openGateway,
  'POST /report/paid': (office) => pay(office),
  'POST /report/paidOnSite': (office) => {
    payOnSite(office);
    return accept('', '/report/pay');
  },
  'GET /report/ticket': (office) => pageReply(ticketPage(office)),
  'GET /report/arrange': (office) => pageReply(arrangePage(office)),
  'GET /query/score/main': (office) => pageReply(scorePage(office)),
  'POST /query/score/result': () => refuse('暂无成绩'),
  'GET /query/certificate/main': (office) => pageReply(certificatePage(office)),
};
