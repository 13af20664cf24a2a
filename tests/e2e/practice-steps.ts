/** Goes through a practice by the keyboard alone, doing next what the practice's own candidate would do. */
import { expect, type Page } from '@playwright/test';
import type { Deed } from '../../lib/practice/client/next-deed';
import { openProfile } from '../../scripts/assistant.mjs';

/** As many stops as a page with its panel has, at most. */
const MOST_TABS = 400;
const MOST_DEEDS = 60;

interface Told {
  readonly kind: Deed['kind'];
  readonly text: string;
  /** The same as long as the same is to be done. */
  readonly sign: string;
}

declare global {
  interface Window {
    /** What the next press is about; kept in the page between two questions of the test. */
    target?: Element | null;
  }
}

type Opener = (path: string) => Promise<Page>;

export const heading = (page: Page) => page.locator('.practice-heading section');
const isReached = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      document
        .querySelector('.practice-heading')
        ?.shadowRoot?.querySelector('section')
        ?.getAttribute('data-reached') === 'true',
  );

/** The page's own candidate is there, which comes last. */
const LIVES = 'window.practice?.next !== undefined';
const isAlive = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(LIVES).catch(() => false), { timeout: 25_000 }).toBe(true);

/** Begins a task; everything stands behind the vault. `person`: an own profile by its place in the list, from 1. */
export async function begin(
  open: Opener,
  scenario: string,
  {
    variant,
    person,
    delay,
    by = 'begin-practice',
  }: { variant?: string; person?: number; delay?: string; by?: string } = {},
): Promise<Page> {
  await openProfile({ open });
  const page = await open('practice.html');
  await page.locator('main[data-screen="practice"][data-ready="true"]').waitFor();
  await page.locator(`[data-scenario="${scenario}"]`).click();
  if (variant) await page.locator('select[name="variant"]').selectOption(variant);
  if (person) await page.locator('select[name="person"]').selectOption({ index: person });
  if (delay) await page.locator('select[name="delay"]').selectOption(delay);
  // By the keyboard, too: what a press of the mouse does to the page that goes away, Firefox's driver waits for in vain.
  await page.locator(`[data-action="${by}"]`).press('Enter');
  await isAlive(page);
  return page;
}

/** What is to be done next, and where: remembered in the page. */
const next = (page: Page, isFilled: boolean): Promise<Told | undefined> =>
  page.evaluate((filled): Told | undefined => {
    const deed = window.practice.next?.(filled);
    if (!deed) return undefined;
    const panel = document.querySelector('.practice-panel')?.shadowRoot?.querySelector('iframe')?.contentDocument;
    if (deed.kind === 'fill') window.target = panel?.querySelector('[data-action="fill"]') ?? null;
    else if (deed.kind === 'picture')
      window.target =
        document.querySelector('.practice-heading')?.shadowRoot?.querySelector('[data-picture="good"]') ?? null;
    else window.target = deed.element;
    const text = deed.kind === 'type' ? deed.text : '';
    const words = window.target?.textContent ?? '';
    const said = document.querySelector('.layui-layer-content')?.textContent ?? '';
    return {
      kind: deed.kind,
      text,
      sign: [
        performance.timeOrigin,
        location.search,
        deed.kind,
        words,
        window.target?.getAttribute('name'),
        said,
      ].join(),
    };
  }, isFilled);

/** Where the keyboard is, seen from its target; `gone`: the page has drawn that part anew, or is another one. */
const wayToTarget = (page: Page): Promise<'here' | 'forward' | 'back' | 'onward' | 'gone'> =>
  page.evaluate(() => {
    const { target } = window;
    if (!target?.isConnected) return 'gone';
    /** The chain of elements from the page down to one, through shadow trees and frames. */
    const chainOf = (element: Element): readonly Element[] => {
      const root = element.getRootNode();
      const host = root instanceof ShadowRoot ? root.host : element.ownerDocument.defaultView?.frameElement;
      return host ? [...chainOf(host), element] : [element];
    };
    let at = document.activeElement ?? document.body;
    for (;;) {
      const inner =
        at.shadowRoot?.activeElement ??
        (at.localName === 'iframe' ? (at as HTMLIFrameElement).contentDocument?.activeElement : null);
      if (!inner) break;
      at = inner;
    }
    if (at === target) return 'here';
    // A badge stands at the end of the document and is reached from its control.
    if (at.matches('[data-ruankao-mark]')) return 'onward';
    const [from, to] = [chainOf(at), chainOf(target)];
    const differs = to.findIndex((element, depth) => element !== from[depth]);
    const [here, there] = [from[differs], to[differs]];
    if (!here || !there) return 'forward';
    return here.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_PRECEDING ? 'back' : 'forward';
  });

/** Brings the keyboard to the target, with Tab and nothing else. False: the target went away meanwhile. */
async function tabToTarget(page: Page): Promise<boolean> {
  let isBack = false;
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    // Between two pages there is no target.
    const way = await wayToTarget(page).catch(() => 'gone');
    if (way === 'here') return true;
    if (way === 'gone') return false;
    if (way !== 'onward') isBack = way === 'back';
    await page.keyboard.press(isBack ? 'Shift+Tab' : 'Tab');
  }
  const what = await page.evaluate(() => window.target?.outerHTML.slice(0, 200));
  throw new Error(`The keyboard does not reach ${what}`);
}

/** Brings the keyboard to a button of the heading, and presses it. */
export async function pressInHeading(page: Page, action: string): Promise<void> {
  const reach = async (): Promise<boolean> => {
    await page.evaluate((name) => {
      const inside = document.querySelector('.practice-heading')?.shadowRoot;
      window.target = inside?.querySelector(`[data-action="${name}"]`) ?? null;
    }, action);
    return tabToTarget(page);
  };
  await expect.poll(() => reach().catch(() => false), { timeout: 60_000 }).toBe(true);
  await page.keyboard.press('Enter');
}

/** The panel beside the page, as far as it can be asked from the page. */
export const panelState = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const frame = document.querySelector('.practice-panel')?.shadowRoot?.querySelector('iframe');
    const main = frame?.contentDocument?.querySelector('main');
    return [main?.dataset.ready, main?.dataset.page, main?.dataset.fill].join(' ');
  });

/** The panel beside the page has looked at it. */
export const panelIsReady = (page: Page): Promise<void> =>
  expect.poll(() => panelState(page).catch(() => ''), { timeout: 20_000 }).toMatch(/^true /);

/** It has also written down that the page was seen: what a step list shows is then decided. */
export const panelHasNoted = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page
        .evaluate(() => {
          const frame = document.querySelector('.practice-panel')?.shadowRoot?.querySelector('iframe');
          return frame?.contentDocument?.querySelector('[data-step]') != null;
        })
        .catch(() => false),
    )
    .toBe(true);

const pressByKeyboard = async (page: Page): Promise<void> => {
  expect(await tabToTarget(page), 'the button stays where it is').toBe(true);
  await page.keyboard.press('Enter');
};
/** Without a key whose name the class would be shown for a moment. */
export async function pressWithoutKeys(page: Page): Promise<void> {
  const [x, y] = await page.evaluate(() => {
    const { target } = window;
    const frame = target?.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
    const box = target?.getBoundingClientRect();
    return [
      (frame?.left ?? 0) + (box?.left ?? 0) + (box?.width ?? 0) / 2,
      (frame?.top ?? 0) + (box?.top ?? 0) + (box?.height ?? 0) / 2,
    ] as const;
  });
  await page.mouse.click(x, y);
}

/** Lets the assistant fill the form, by its button in the panel beside. */
export async function fillBeside(page: Page, press = pressByKeyboard): Promise<void> {
  await expect.poll(() => panelState(page), { timeout: 20_000 }).toMatch(/^true (form|my-info) idle/);
  await next(page, false);
  await press(page);
  await expect.poll(() => panelState(page), { timeout: 25_000 }).toMatch(/ done$/);
}

/** False: it could not be done any more, for the page went on by itself. */
async function act(page: Page, told: Told): Promise<boolean> {
  if (!(await tabToTarget(page))) return false;
  if (told.kind === 'type') {
    await page.keyboard.press('Control+A');
    await page.keyboard.type(told.text);
    // A date box opens a list over the page.
    await page.keyboard.press('Tab');
  } else await page.keyboard.press('Enter');
  return true;
}

/** This very page: the same one loaded anew has to be filled anew. */
const placeOf = (page: Page): Promise<string> => page.evaluate(() => `${performance.timeOrigin} ${location.search}`);

/** Goes on until the goal is reached. The checklist stands beside the page. */
export async function goAllTheWay(page: Page): Promise<void> {
  let filledAt = '';
  for (let deeds = 0; deeds < MOST_DEEDS && !(await isReached(page)); deeds += 1) {
    await isAlive(page);
    const place = await placeOf(page);
    const told = await next(page, filledAt === place);
    if (!told) break;
    if (told.kind === 'fill') {
      await fillBeside(page);
      filledAt = place;
      continue;
    }
    if (!(await act(page, told))) continue;
    const isOver = async (): Promise<boolean> => {
      if (await isReached(page)) return true;
      if (!(await page.evaluate(LIVES))) return false;
      const after = await next(page, filledAt === (await placeOf(page)));
      return after?.sign !== told.sign;
    };
    // Between two pages there is nobody to ask.
    await expect.poll(() => isOver().catch(() => false), { timeout: 20_000 }).toBe(true);
  }
  expect(await isReached(page), `the goal is reached at ${page.url()}`).toBe(true);
}
