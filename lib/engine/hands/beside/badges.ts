/**
 * Quiet badges beside controls of the page.
 *
 * - They hold words of ours and never a value; the page can neither read nor press them.
 * - They move nothing, follow scrolling, resizing and redrawing, and hide while their control cannot be seen.
 * - The keyboard reaches each right after its control; focus or pointer opens one sentence, Esc closes it.
 */
import type { Hands } from '../ours';
import { drawn, openLayer } from './layer';
import { isInSight, placeFor } from './place';
import { isTab, stopAfter, stopsIn } from './tabbing';
import type { Mark } from './wire';

export interface Badges {
  /** Shows these and no others; what stays keeps the keyboard. */
  show(title: string, marks: readonly Mark[]): void;
  remove(): void;
}

/** Ink, ground and line of each tone, as in assets/tokens.css; the page decides neither. */
const TONES: { readonly [tone in Mark['tone']]: readonly [string, string] } = {
  problem: ['#b3261e', '#fce8e6'],
  advice: ['#8a4b00', '#fdf0dc'],
  quiet: ['#1a56c4', '#e8f0fd'],
};

interface Badge {
  mark: Mark;
  readonly button: HTMLButtonElement;
  face: Element | undefined;
}

const look = (tone: Mark['tone'], isFocused: boolean): string => {
  const [ink, ground] = TONES[tone];
  const ring = isFocused ? 'box-shadow:0 0 0 2px #fff,0 0 0 4px #1a56c4' : 'box-shadow:none';
  return `position:absolute;pointer-events:auto;cursor:pointer;min-width:24px;height:24px;padding:0 7px;border:1px solid ${ink};border-radius:6px;background:${ground};color:${ink};font-size:12px;line-height:20px;font-weight:600;white-space:nowrap;text-align:center;${ring}`;
};

const BUBBLE =
  'position:absolute;display:none;pointer-events:none;max-width:280px;padding:6px 10px;border:1px solid #7a8698;border-radius:6px;background:#fff;color:#1b2430';

/** Calls back soon, also in a tab that is not in front, where nothing is drawn. */
const soon = (page: Document, work: () => void): void => {
  if (page.hidden) setTimeout(work);
  else requestAnimationFrame(work);
};

export function openBadges(
  page: Document,
  known: Pick<Hands, 'elementOf' | 'faceOf'>,
  pressed: (handle: string) => void,
): Badges {
  const layer = openLayer(page);
  const group = drawn(page, 'div', 'position:absolute;left:0;top:0');
  group.setAttribute('role', 'group');
  const bubble = drawn(page, 'div', BUBBLE);
  bubble.id = 'sentence';
  layer.root.append(group, bubble);
  const badges = new Map<string, Badge>();
  let isDue = false;

  const tell = ({ mark, button }: Badge): void => {
    bubble.textContent = mark.sentence;
    bubble.style.display = 'block';
    const { left, bottom, top } = button.getBoundingClientRect();
    const { width, height } = bubble.getBoundingClientRect();
    const room = page.documentElement.clientWidth - width - 8;
    const isLow = bottom + 4 + height > page.documentElement.clientHeight;
    layer.put(bubble, Math.max(8, Math.min(left, room)), isLow ? top - height - 4 : bottom + 4);
  };
  const hush = (): void => {
    bubble.style.display = 'none';
  };

  function place(): void {
    isDue = false;
    for (const [handle, badge] of badges) {
      const element = known.elementOf(handle);
      badge.face = element?.isConnected ? known.faceOf(element) : undefined;
      const isSeen = badge.face !== undefined && isInSight(page, badge.face);
      badge.button.style.visibility = isSeen ? 'visible' : 'hidden';
      if (!isSeen || !badge.face) continue;
      const { left, top } = placeFor(page, badge.face, badge.button.getBoundingClientRect());
      layer.put(badge.button, left, top);
    }
  }
  const placeSoon = (): void => {
    if (isDue || badges.size === 0) return;
    isDue = true;
    soon(page, place);
  };

  function leaveByKey(event: KeyboardEvent, { face }: Badge): void {
    const next = face && (event.shiftKey ? stopsIn(face).at(-1) : stopAfter(face));
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  function add(mark: Mark): Badge {
    const button = drawn(page, 'button', look(mark.tone, false));
    button.type = 'button';
    button.setAttribute('aria-describedby', bubble.id);
    const badge: Badge = { mark, button, face: undefined };
    const redraw = (isFocused: boolean): void => {
      const { transform, visibility } = button.style;
      button.style.cssText = `all:initial;box-sizing:border-box;font-family:system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;${look(badge.mark.tone, isFocused)};left:0;top:0;transform:${transform};visibility:${visibility}`;
    };
    button.addEventListener('click', ({ isTrusted }) => isTrusted && pressed(badge.mark.handle));
    button.addEventListener('pointerenter', () => tell(badge));
    button.addEventListener('pointerleave', hush);
    button.addEventListener('focus', () => {
      badge.face?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      place();
      redraw(button.matches(':focus-visible'));
      tell(badge);
    });
    button.addEventListener('blur', () => {
      redraw(false);
      hush();
    });
    button.addEventListener('keydown', (event) => {
      if (isTab(event)) leaveByKey(event, badge);
      else if (event.key === 'Escape') hush();
    });
    group.append(button);
    return badge;
  }

  /** The keyboard leaves a control: its badge comes first. */
  const fromControl = (event: KeyboardEvent): void => {
    if (!isTab(event) || event.shiftKey || event.defaultPrevented) return;
    const at = event.target;
    const badge = [...badges.values()].find(
      ({ face, button }) =>
        face && at instanceof Node && button.style.visibility === 'visible' && stopsIn(face).at(-1) === at,
    );
    if (!badge) return;
    event.preventDefault();
    badge.button.focus();
  };

  const window = page.defaultView;
  const resized = new ResizeObserver(placeSoon);
  const changed = new MutationObserver(placeSoon);
  const heard = ['scroll', 'resize', 'load', 'transitionend', 'animationend'];
  for (const name of heard) window?.addEventListener(name, placeSoon, { capture: true, passive: true });
  window?.addEventListener('keydown', fromControl);
  resized.observe(page.documentElement);
  changed.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });

  return {
    show(title, marks) {
      group.setAttribute('aria-label', title);
      const wanted = new Set(marks.map(({ handle }) => handle));
      for (const [handle, { button }] of badges) {
        if (wanted.has(handle)) continue;
        button.remove();
        badges.delete(handle);
      }
      for (const mark of marks) {
        const badge = badges.get(mark.handle) ?? add(mark);
        badges.set(mark.handle, badge);
        badge.mark = mark;
        const [ink, ground] = TONES[mark.tone];
        badge.button.style.color = badge.button.style.borderColor = ink;
        badge.button.style.background = ground;
        badge.button.textContent = mark.text;
        badge.button.setAttribute('aria-label', mark.name);
      }
      hush();
      place();
    },
    remove() {
      for (const name of heard) window?.removeEventListener(name, placeSoon, { capture: true });
      window?.removeEventListener('keydown', fromControl);
      resized.disconnect();
      changed.disconnect();
      layer.remove();
      badges.clear();
    },
  };
}
