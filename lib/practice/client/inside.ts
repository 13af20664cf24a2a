/**
 * Shows the practice platform inside one page of the extension: no server, no network, the same pages and scripts.
 *
 * - The office lives in the tab's session storage, so that going to another page, which loads this page anew, and a reload
 *   find it as it was left; closing the tab ends it.
 * - The address of the page at the office stands in this page's own, after `?at=`.
 */
import { VARIANTS } from '../../domain/variants';
import { isWrongPicture } from '../mistakes';
import type { PictureId, Scenario } from '../scenario';
import { SCENARIOS } from '../scenarios';
import { createPractice } from '../server';
import type { Noted, Practice, PracticeOptions, PracticeState } from '../types';
import { letKeyboardIn } from './keyboard';
import { type Deed, nextDeed } from './next-deed';
import { reachOfficeBy } from './office-line';
import { paint, pictureName } from './pictures';
import { startPractice } from './start';

/** The practice that is on in this tab. */
export interface Session {
  readonly options: PracticeOptions;
  /** Id of what is practised. */
  readonly scenario: string;
  /** What the office knew when the last answer left it. Absent: it has just opened. */
  readonly saved?: string;
}

/** What a practice came to. */
export interface Outcome {
  readonly scenario: string;
  readonly variant: string;
  /** `yyyy-MM-dd` in China. */
  readonly today: string;
  readonly isReached: boolean;
  readonly noted: readonly Noted[];
}

const KEPT = 'practice-session';
const KEPT_OUTCOME = 'practice-outcome';
/** What else the pages keep in the tab. */
const KEPT_BY_PAGES = ['practice-log', 'practice-photo'];
const ORIGIN = 'https://bm.ruankao.org.cn';
/** layui and its styles, where the build puts them. */
const LAYUI = { script: '/practice/layui/layui.js', style: '/practice/layui/css/layui.css' };

/** The practice of this tab, or undefined where none was begun. */
export function sessionOf(kept: Storage): Session | undefined {
  const text = kept.getItem(KEPT);
  return text === null ? undefined : JSON.parse(text);
}

/** Begins a practice; whatever was there before is gone. */
export function beginSession(kept: Storage, session: Omit<Session, 'saved'>): void {
  for (const key of [...KEPT_BY_PAGES, KEPT_OUTCOME]) kept.removeItem(key);
  kept.setItem(KEPT, JSON.stringify(session));
}

const scenarioOf = (session: Session): Scenario | undefined => SCENARIOS.find(({ id }) => id === session.scenario);

/** Ends the practice of this tab; what it came to stays until the next one begins. */
export function endSession(kept: Storage): void {
  const session = sessionOf(kept);
  if (!session) return;
  const { options, scenario, saved } = session;
  const practice = createPractice(options, saved);
  const { state } = practice;
  const { variant, today } = options;
  const isReached = scenarioOf(session)?.reached(state, options.today) ?? false;
  for (const key of [...KEPT_BY_PAGES, KEPT]) kept.removeItem(key);
  const outcome: Outcome = { scenario, variant, today, isReached, noted: [...state.noted, ...practice.leftOpen()] };
  kept.setItem(KEPT_OUTCOME, JSON.stringify(outcome));
}

/** What the last practice of this tab came to. */
export function outcomeOf(kept: Storage): Outcome | undefined {
  const text = kept.getItem(KEPT_OUTCOME);
  return text === null ? undefined : JSON.parse(text);
}

/** The place at the office that a page of ours shows, whole. */
export const officeAddress = (search: string): URL =>
  new URL(new URLSearchParams(search).get('at') ?? '/sign/welcome', ORIGIN);

/** The address of this page that shows a place at the office, `/…` with or without a fragment. */
export const insideAddress = (path: string): string => `?at=${encodeURIComponent(path)}`;

const REFRESH = /<meta http-equiv="refresh" content="0;url=([^"]+)">/;

/** Asks for a page and follows where it leads. */
function pageAt(practice: Practice, address: URL): { readonly markup: string; readonly address: URL } {
  const url = `${address.pathname}${address.search}`;
  const { body } = practice.handle({ method: 'GET', url });
  const onward = REFRESH.exec(body)?.[1];
  return onward === undefined ? { markup: body, address } : pageAt(practice, new URL(onward, ORIGIN));
}

const loaded = (element: HTMLElement): Promise<unknown> =>
  new Promise((resolve, reject) => {
    element.addEventListener('load', resolve);
    element.addEventListener('error', () => reject(new Error('A file of the practice platform is missing.')));
  });

async function addStyle(page: Document, href: string): Promise<void> {
  const link = Object.assign(page.createElement('link'), { rel: 'stylesheet', href });
  const done = loaded(link);
  page.head.prepend(link);
  await done;
}

async function addScript(page: Document, src: string): Promise<void> {
  const script = Object.assign(page.createElement('script'), { src });
  const done = loaded(script);
  page.head.append(script);
  await done;
}

/** Where the practice stands, for what is shown above every page. */
export interface Standing {
  readonly scenario: Scenario | undefined;
  readonly isReached: boolean;
  /** `yyyy-MM-dd` in China. */
  readonly today: string;
  readonly noted: PracticeState['noted'];
  /** Whether this page asks for a photo. */
  readonly takesPhoto: boolean;
  /** Chooses a picture as if it were a file of the person's. */
  choose(id: PictureId): Promise<void>;
}

/** What stands above every page: what this is, what is to be reached, and the way out. */
export interface Heading {
  /** Draws itself for a state of the office; called again after every call. */
  draw(place: HTMLElement, standing: Standing): void;
}

const photoInput = (page: Document): HTMLInputElement | null => page.querySelector('input[type=file]');

/** Hands a picture to the page's photo input, with the events that a person's choice makes. */
async function choosePicture(page: Document, id: PictureId): Promise<void> {
  const file = await paint(id, page);
  const input = photoInput(page);
  if (!input) return;
  const list = new DataTransfer();
  list.items.add(file);
  input.files = list.files;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A practice page that is alive. */
export interface Inside {
  /** What a candidate does next here; undefined: nothing is left to do. `isFilled`: the assistant has filled already. */
  readonly next: (isFilled: boolean) => Deed | undefined;
  readonly choose: Standing['choose'];
  readonly state: () => PracticeState;
}

/** Shows the page that this page's address names, and brings it to life. Undefined: no practice was begun in this tab. */
export async function showInside(page: Document, heading: Heading): Promise<Inside | undefined> {
  const session = sessionOf(sessionStorage);
  if (!session) return undefined;
  const scenario = scenarioOf(session);
  const practice = createPractice(session.options, session.saved);
  const top = page.createElement('div');
  const keep = (): void => {
    sessionStorage.setItem(KEPT, JSON.stringify({ ...session, saved: practice.save() } satisfies Session));
    heading.draw(top, {
      scenario,
      isReached: scenario?.reached(practice.state, session.options.today) ?? false,
      today: session.options.today,
      noted: practice.state.noted,
      takesPhoto: photoInput(page) !== null,
      choose,
    });
  };
  const choose = async (id: PictureId): Promise<void> => {
    if (isWrongPicture(id))
      practice.note({ what: 'photo-chosen', picture: id, words: pictureName(id).replace(/\.\w+$/, '') });
    keep();
    await choosePicture(page, id);
  };
  const { markup, address } = pageAt(practice, officeAddress(location.search));
  keep();
  history.replaceState(null, '', insideAddress(`${address.pathname}${address.search}${address.hash}`));
  reachOfficeBy({
    path: address.pathname,
    fragment: address.hash,
    async call(pathAndQuery) {
      const { body, afterMs } = practice.handle({ method: 'POST', url: pathAndQuery });
      keep();
      // What a page was told to do without an answer it does for ever.
      if (afterMs === Number.POSITIVE_INFINITY) return new Promise(() => undefined);
      if (afterMs > 0) await new Promise((resolve) => setTimeout(resolve, afterMs));
      return body;
    },
    go(path) {
      location.assign(insideAddress(path));
    },
    mark(fragment) {
      history.replaceState(null, '', insideAddress(`${address.pathname}${fragment}`));
    },
  });
  await addStyle(page, LAYUI.style);
  const shown = new DOMParser().parseFromString(markup, 'text/html');
  for (const script of shown.querySelectorAll('script')) script.remove();
  page.title = shown.title;
  page.body.className = shown.body.className;
  page.body.replaceChildren(...page.adoptNode(shown.body).childNodes);
  page.querySelector('.lianxi')?.after(top);
  page.addEventListener('click', follow);
  applyStyles(page);
  letKeyboardIn(page);
  await addScript(page, LAYUI.script);
  await startPractice();
  keep();
  const { options } = session;
  const task = {
    agency: VARIANTS.find(({ id }) => id === options.variant)?.agencies[0] ?? '',
    corrections: scenario?.corrections?.(options.today) ?? {},
  };
  return {
    next: (isFilled) =>
      nextDeed({
        page,
        path: address.pathname,
        state: practice.state,
        task,
        model: window.practice.model?.(),
        boxOf: window.practice.boxOf,
        isFilled,
      }),
    choose,
    state: () => practice.state,
  };
}

/**
 * layui writes some styles into markup, which the policy of our own pages leaves unapplied; set one by one they apply.
 * Without this its dialogs stand in the wrong place.
 */
function applyStyles(page: Document): void {
  const apply = (element: Element): void => {
    const written = element.getAttribute('style');
    if (written && element instanceof HTMLElement && element.style.length === 0) element.style.cssText = written;
  };
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof Element) for (const each of [node, ...node.querySelectorAll('[style]')]) apply(each);
  }).observe(page.body, { childList: true, subtree: true });
}

/** Links lead to pages of the office, which are all shown by this one. */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  location.assign(insideAddress(link.getAttribute('href') ?? '/'));
}
