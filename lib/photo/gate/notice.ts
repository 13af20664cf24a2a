/**
 * What the gate says on the page: a card at the upper right, in a closed shadow root, above everything the page shows.
 *
 * - Holds no value of the profile; what it says is about the file just chosen.
 * - Buttons act on trusted events only, so that no script of the page can press them.
 * - Esc closes it; it is not printed.
 */

const STYLE = `
:host { all: initial; position: fixed; inset: 12px 12px auto auto; margin: 0; border: 0; padding: 0; background: none; color-scheme: light dark; }
.card { box-sizing: border-box; width: min(340px, calc(100vw - 24px)); max-height: 80vh; overflow: auto; padding: 12px 16px; border: 1px solid #7a8698; border-left: 4px solid var(--tone); border-radius: 6px; background: #fff; color: #1b2430; box-shadow: 0 6px 20px rgb(27 36 48 / 24%); font: 14px/22px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
.card[data-verdict=fail] { --tone: #b3261e } .card[data-verdict=warn] { --tone: #8a4b00 } .card { --tone: #1a56c4 }
strong { display: block; font-weight: 600 } p { margin: 4px 0 0 }
.acts { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 10px }
button { min-height: 36px; padding: 4px 16px; border: 1px solid #7a8698; border-radius: 6px; background: #fff; color: #1b2430; font: inherit; font-weight: 600; cursor: pointer }
button.main { border-color: #1a56c4; background: #1a56c4; color: #fff }
button:focus-visible { outline: 2px solid #1a56c4; outline-offset: 2px }
@media (prefers-color-scheme: dark) {
  .card { background: #171b22; color: #e7ebf2; --tone: #86b0ff } button { background: #1f2530; color: #e7ebf2 } button.main { background: #86b0ff; color: #0b1a33; border-color: #86b0ff }
  .card[data-verdict=fail] { --tone: #ff9c92 } .card[data-verdict=warn] { --tone: #f0b866 } button:focus-visible { outline-color: #86b0ff }
}
@media print { :host { display: none } }
`;

export interface NoticeAct {
  readonly word: string;
  readonly act: () => void;
}

export interface NoticeText {
  readonly verdict: 'checking' | 'warn' | 'fail';
  readonly title: string;
  readonly lines: readonly string[];
  /** The first is the one advised. */
  readonly acts: readonly NoticeAct[];
  /** Pressed Esc. */
  readonly onClose: () => void;
}

export interface Notice {
  say(text: NoticeText): void;
  close(): void;
}

/** The same styles for a page whose policy takes no style elements. */
function constructed(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  return sheet;
}

/** Opens nothing before it has something to say. */
export function openNotice(page: Document): Notice {
  let host: HTMLElement | undefined;

  const close = (): void => {
    host?.remove();
    host = undefined;
  };

  function button({ word, act }: NoticeAct, place: number): HTMLButtonElement {
    const made = page.createElement('button');
    made.type = 'button';
    made.textContent = word;
    if (place === 0) made.className = 'main';
    made.addEventListener('click', (event) => {
      if (event.isTrusted) act();
    });
    return made;
  }

  return {
    say({ verdict, title, lines, acts, onClose }) {
      close();
      host = page.createElement('div');
      host.dataset.photoGate = verdict; // For tests; says nothing that the person did not just see.
      const root = host.attachShadow({ mode: 'closed' });
      const style = page.createElement('style');
      style.textContent = STYLE;
      const card = page.createElement('div');
      card.className = 'card';
      card.dataset.verdict = verdict;
      card.setAttribute('role', verdict === 'fail' ? 'alertdialog' : 'status');
      card.setAttribute('aria-label', title);
      card.lang = /\p{Script=Han}/u.test(title) ? 'zh-CN' : 'en';
      const head = page.createElement('strong');
      head.textContent = title;
      const sentences = lines.map((line) => Object.assign(page.createElement('p'), { textContent: line }));
      const row = page.createElement('div');
      row.className = 'acts';
      row.append(...acts.map(button));
      card.append(head, ...sentences, row);
      card.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape' || !event.isTrusted) return;
        event.stopPropagation();
        onClose();
      });
      root.append(style, card);
      page.documentElement.append(host);
      if (style.sheet === null) root.adoptedStyleSheets = [constructed()];
      // The top layer: no dialog of the page covers it.
      host.popover = 'manual';
      host.showPopover();
      if (verdict === 'fail') row.querySelector('button')?.focus();
    },
    close,
  };
}
