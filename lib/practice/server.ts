/**
 * One pretend candidate before one pretend office: answers the requests of a browser as the registration platform would.
 *
 * - Pure: no network, no clock, no storage. The host waits `afterMs` before it answers.
 * - It knows which opaque control is which field; the markup does not say it.
 * - A session that has ended leads pages to the sign-in and answers calls with its HTML, as the official site does.
 */
import { VARIANTS } from '../domain/variants';
import { lookOf } from './form/looks';
import { inPageWords } from './form/values';
import { html } from './html';
import { leftOpen } from './left-open';
import { decide, isRegistered, note, type Office, type OfficeState, payOnSite } from './office';
import { outerPage } from './pages/frame';
import { signInPage } from './pages/sign-in';
import { identityOf } from './people';
import { goTo, pageReply } from './replies';
import { person } from './routes/person';
import { reporting } from './routes/reporting';
import type { Routes } from './routes/route';
import { signing } from './routes/signing';
import type { Practice, PracticeOptions, PracticeReply, PracticeRequest, PracticeState } from './types';

/** The variant and the form behind the entry of an agency. */
function entryOf({ variant, otherEntries }: PracticeOptions, agency: string | undefined) {
  const id = otherEntries?.[agency ?? ''] ?? variant;
  const look = lookOf(id);
  const found = VARIANTS.find((one) => one.id === id);
  if (!found) throw new Error(`lib/domain/variants has no "${id}".`);
  return { variant: found, look };
}

function newState(options: PracticeOptions): OfficeState {
  const { signedIn, realNameOpen, agency } = options;
  const office = entryOf(options, agency);
  const checked = signedIn && office.variant.realNameCheck && !realNameOpen;
  const before =
    signedIn && options.submitted ? inPageWords({ ...identityOf(options), ...options.submitted }, office) : undefined;
  return {
    agency: signedIn ? (agency ?? office.variant.agencies[0]) : undefined,
    signedIn: signedIn ?? false,
    account: signedIn ? '13900000001' : undefined,
    password: undefined,
    sum: '41 + 38',
    realName: checked ? inPageWords(identityOf(options), office) : undefined,
    draft: undefined,
    submitted: before,
    submittedAt: before ? `${options.today} 09:12:30` : '',
    photo: undefined,
    pledged: false,
    refused: undefined,
    review: before
      ? office.variant.review === 'yes' && !options.submittedPassed
        ? 'pending'
        : 'passed'
      : 'not-submitted',
    paid: false,
    unconfirmed: undefined,
    noted: [],
    reviews: 0,
    requests: [],
    calls: {},
  };
}

function newOffice(options: PracticeOptions): Office {
  return {
    options,
    settings: options,
    state: newState(options),
    get variant() {
      return entryOf(options, this.state.agency).variant;
    },
    get look() {
      return entryOf(options, this.state.agency).look;
    },
  };
}

/** Pages of the registration are closed until the real name is checked (guide-2023-yunnan 一 3). */
const needsRealName = (path: string, { variant, state }: Office): boolean =>
  variant.realNameCheck && state.realName === undefined && /^\/(report|index\/main)/.test(path);

const notFound = (): PracticeReply =>
  pageReply(
    outerPage(html`<div class="bigDone"><p>页面不存在</p><p><a href="/sign/welcome">返回首页</a></p></div>`),
    404,
  );

const behindSignIn: Routes = { ...person, ...reporting };

/** Ends the session at the call that the settings name. */
function endSession({ settings, state }: Office, key: string): void {
  const isFirst = state.requests.indexOf(key) === state.requests.length - 1;
  if (key !== `POST ${settings.endsAt}` || !isFirst) return;
  state.signedIn = false;
  if (state.submitted === undefined && state.draft === undefined) note(state, { what: 'session', words: '登录已过期' });
}

function answer(office: Office, request: PracticeRequest): PracticeReply {
  const url = new URL(request.url, 'https://bm.ruankao.org.cn');
  const key = `${request.method.toUpperCase()} ${url.pathname}`;
  const visit = { sent: new URLSearchParams([...url.searchParams, ...new URLSearchParams(request.body ?? '')]) };
  office.state.requests.push(key);
  const open = signing[key];
  if (open) return open(office, visit);
  const closed = behindSignIn[key];
  if (!closed) return notFound();
  const isPage = key.startsWith('GET');
  endSession(office, key);
  if (!office.state.signedIn) return isPage ? goTo('/sign/in') : pageReply(signInPage(office));
  if (isPage && needsRealName(url.pathname, office)) return goTo('/index/authTip');
  return closed(office, visit);
}

function view(office: Office): PracticeState {
  const { agency, signedIn, account, realName, draft, submitted, photo, pledged, review, paid, noted, requests } =
    office.state;
  const registered = isRegistered(office);
  return {
    agency,
    signedIn,
    account,
    realName,
    draft,
    submitted,
    photo,
    pledged,
    review,
    paid,
    registered,
    noted: [...noted],
    requests: [...requests],
  };
}

/** Opens a practice office of one variant, or goes on from a saved one. Throws when the variant is not known. */
export function createPractice(options: PracticeOptions, saved?: string): Practice {
  const office = newOffice(options);
  if (saved !== undefined) office.state = JSON.parse(saved);
  return {
    handle: (request) => answer(office, request),
    configure(patch) {
      office.settings = { ...office.settings, ...patch };
    },
    get state() {
      return view(office);
    },
    note(what) {
      note(office.state, what);
    },
    leftOpen: () => leftOpen(office),
    save: () => JSON.stringify(office.state),
    expireSession() {
      office.state.signedIn = false;
    },
    review(outcome) {
      decide(office.state, outcome);
    },
    payOffline: () => payOnSite(office),
  };
}
