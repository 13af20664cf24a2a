/** Words for every state and reason: one sentence that says what is so and what to do next. */
import { type FieldId, fieldOf } from '../domain/fields';
import { inFull } from '../domain/finding';
import { say, type Words } from '../domain/words';
import type { Reason, Row, RowState } from './plan-types';

/** The tag of a row. */
export const STATE_WORDS: { readonly [state in RowState]: Words } = {
  same: say('一致', 'Same'),
  'will-write': say('将填写', 'Will be filled'),
  written: say('已填写', 'Filled'),
  conflict: say('不一致', 'Differs'),
  ask: say('请选择', 'Please choose'),
  problem: say('有问题', 'Needs mending'),
  'not-written': say('未写成', 'Not written'),
  yours: say('由您完成', 'Left to you'),
  absent: say('本页没有', 'Not here'),
  locked: say('网站已定', 'Set by the site'),
};

type Sentence = (row: Row) => Words;

const labelOf = (field: FieldId | undefined): string => (field ? fieldOf(field).label : '');
const always =
  (words: Words): Sentence =>
  () =>
    words;

/** The page's own options, as many as can be read at a glance. */
function choicesOf({ choices }: Row): Words {
  const shown = choices.slice(0, 6).join('、');
  return choices.length > 6
    ? say(`网页可选：${shown} 等 ${choices.length} 项。`, `The page offers: ${shown} and more (${choices.length}).`)
    : say(`网页可选：${shown}。`, `The page offers: ${shown}.`);
}

const join = (one: Words, other: Words): Words => say(one.zh + other.zh, `${one.en} ${other.en}`);

const SENTENCES: { readonly [reason in Reason]: Sentence } = {
  equal: always(say('', '')),
  'page-is-empty': always(say('', '')),
  'you-chose-profile': always(
    say('您选择了用档案，网页上的内容会被替换。', 'You chose the profile; what the page holds will be replaced.'),
  ),
  'written-and-seen': always(say('', '')),
  'page-differs': ({ shown }) =>
    say(
      `网页上是「${shown}」，与档案不同。先留网页内容，请您选择。`,
      `The page holds 「${shown}」. It is kept until you choose.`,
    ),
  'you-kept-page': ({ shown }) => say(`按您的选择，保留网页上的「${shown}」。`, `Kept as you chose: 「${shown}」.`),
  'profile-has-nothing': ({ state }) =>
    state === 'yours'
      ? say('档案中没有这一项，网页上的内容保留不动。', 'Not in the profile; what the page holds stays.')
      : say(
          '档案中没有。请在档案里补上，或在网页上填写。',
          'Not in the profile. Add it there, or fill it in on the page.',
        ),
  'several-controls': ({ handles }) =>
    handles.length > 1
      ? say(
          '网页上有几处都像这一项，分不清，没有填写。请您在网页上填写。',
          'Several places on the page look like this one, so nothing is written. Please fill it in on the page.',
        )
      : say(
          '网页上的这一处像这一项，也像另一项，分不清，没有填写。请您在网页上填写。',
          'A place on the page looks like this one and like another, so nothing is written. Please fill it in on the page.',
        ),
  'several-options': (row) =>
    join(say('网页上有几个选项都合适，请您选择。', 'Several options fit; please choose.'), choicesOf(row)),
  'rule-found': always(say('改好后才会填写。', 'It is filled once this is mended.')),
  'rule-found-on-page': always(say('请在网页上改。', 'Please mend it on the page.')),
  'wrong-and-differs': always(
    say('与档案也不一致：请您选择，或在网页上改。', 'It differs from the profile too: choose, or mend it on the page.'),
  ),
  'human-only': ({ field }) => fieldOf(field).hint ?? say('请您亲自完成。', 'Please do this yourself.'),
  'site-computes': always(say('由网站生成，填写后请核对。', 'Filled by the site; please compare it afterwards.')),
  'not-on-page': always(say('这一页没有这一项。', 'Not asked on this page.')),
  'waits-for': ({ blocker }) =>
    say(`要等「${labelOf(blocker)}」填好后才有选项。`, `Has options only after 「${labelOf(blocker)}」.`),
  'hidden-by-answer': ({ blocker }) =>
    say(`按「${labelOf(blocker)}」的选择，不用填写。`, `Not asked, given 「${labelOf(blocker)}」.`),
  'not-fillable-here': always(say('这一页只读取，不填写。', 'On this page it is read, not filled.')),
  'not-needed': always(say('选填，档案中没有，可以留空。', 'Optional and not in the profile; it may stay empty.')),
  'read-only': ({ shown }) =>
    shown === ''
      ? say(
          '这里不能直接输入：由网站带出，或要点开来选。请您在网页上完成。',
          'Nothing can be typed here: the site fills it in, or it opens a list. Please see to it on the page.',
        )
      : say('网页上不能修改。', 'The page does not let it be changed.'),
  'by-hand': ({ shown, wanted }) =>
    shown === ''
      ? say(
          `助手不会操作网页上的这种控件。请您在网页上选「${wanted}」。`,
          `The assistant cannot work this kind of control. Please choose 「${wanted}」 on the page.`,
        )
      : say(
          `网页上是「${shown}」，档案是「${wanted}」。助手不会操作这种控件，请您核对，在网页上改。`,
          `The page holds 「${shown}」, the profile 「${wanted}」. The assistant cannot work this kind of control; compare, and change it on the page.`,
        ),
  'in-parts': ({ shown, wanted }) =>
    shown === ''
      ? say(
          `网页把这一项分成了几格，助手不分格填写。请您在网页上填「${wanted}」。`,
          `The page splits this into several boxes, which the assistant leaves to you. Please enter 「${wanted}」 there.`,
        )
      : say(
          `网页把这一项分成了几格，现在是「${shown}」，档案是「${wanted}」。请您核对，在网页上改。`,
          `The page splits this into several boxes and holds 「${shown}」, the profile 「${wanted}」. Compare, and change it on the page.`,
        ),
  'sent-elsewhere': always(
    say(
      '这张表会把内容交给另一个网站，没有填写。请核对网址。',
      'This form would be sent to another site. Nothing is filled; check the address.',
    ),
  ),
  'read-only-differs': ({ shown, wanted }) =>
    say(
      `网页上是「${shown}」，档案是「${wanted}」，网页上不能修改。请核对证件，按网站提示更正。`,
      `The page holds 「${shown}」, the profile 「${wanted}」, and the page does not let it be changed. Compare with your document.`,
    ),
  reverted: always(
    say(
      '写入后又被网页改回，请您在网页上填写。',
      'The page changed it back after the write. Please fill it in on the page.',
    ),
  ),
  'no-photo': always(
    say(
      '档案里没有报名照片。请在网页上选择官方工具保存的那一张。',
      'No registration photo in the profile. On the page, choose the picture that the official tool saved.',
    ),
  ),
  'options-never-came': ({ blocker, field }) =>
    say(
      `等了一会儿，网页没有给出「${labelOf(field)}」的选项。请检查网络，稍后再按「填写」。`,
      `The page gave no options for 「${labelOf(field)}」${blocker ? ` after 「${labelOf(blocker)}」` : ''}. Check the network and press 填写 again.`,
    ),
  'kind-differs': always(
    say(
      '档案里是选项，网页这里要输入文字。请选定要写上去的文字，或在网页上填写。',
      'The profile holds a choice and the page wants typed text. Pick the words to write there, or fill it in on the page.',
    ),
  ),
  'may-be-another': always(
    say(
      '网页上的叫法和这一项相近，也可能指别的。请核对，确认后选档案里的内容，或在网页上填写。',
      'What the page calls it is close to this field and may be something else. If it is this one, pick the answer; else fill it in on the page.',
    ),
  ),
  'no-such-option': (row) =>
    join(say('网页没有这个选项，请您选择。', 'The page has no such option; please choose.'), choicesOf(row)),
  'page-refused': always(
    say(
      '网页没有接受，已恢复原样。请您在网页上填写。',
      'The page did not take it and was put back as it was. Please fill it in there.',
    ),
  ),
  gone: always(
    say(
      '填写时这一项从网页上消失了，没有写入。请再按一次「填写」。',
      'It vanished from the page during the fill; nothing was written. Press 填写 again.',
    ),
  ),
  moved: always(
    say(
      '填写时网页变了，为免填错没有写入。请再按一次「填写」。',
      'The page changed during the fill, so nothing was written. Press 填写 again.',
    ),
  ),
  touched: always(say('填写时您改动了这一项，保留您的内容。', 'You changed it during the fill; yours is kept.')),
  'not-visible': always(
    say('网页上看不到这一项，为安全没有写入。', 'It cannot be seen on the page, so nothing was written.'),
  ),
  stopped: always(say('已停止，没有写入。', 'Stopped before it was written.')),
};

/** Whose answer a finding speaks of, where both the page and the profile hold one. */
const OF = {
  page: say('网页上：', 'On the page:'),
  profile: say('档案里：', 'In the profile:'),
  both: say('网页和档案都是：', 'On the page and in the profile:'),
} as const;

/** What the rules found, of the page first: a sentence found in both is said once. */
function foundIn({ findings, onPage = [] }: Row): readonly Words[] {
  const [profile, page] = [findings.map(inFull), onPage.map(inFull)];
  if (page.length === 0) return profile;
  const isIn = (all: readonly Words[], one: Words): boolean => all.some(({ zh }) => zh === one.zh);
  const ofPage = page.map((words) => join(isIn(profile, words) ? OF.both : OF.page, words));
  const ofProfile = profile.filter((words) => !isIn(page, words)).map((words) => join(OF.profile, words));
  return [...ofPage, ...ofProfile];
}

const AGAIN = say(
  '网页要求再填一次，请您自己填那一格。',
  'The page asks for it once more; please fill that box yourself.',
);

/** The sentence under a row: what the rules found first, then the reason of its state; '' when there is nothing to say. */
export function explain(row: Row): Words {
  const found = foundIn(row);
  const isSaid = row.reason === 'rule-found' && found.length > 0;
  const again = row.again ? [AGAIN] : [];
  const said = [...found, ...(isSaid ? [] : [SENTENCES[row.reason](row)]), ...again].filter(({ zh }) => zh !== '');
  return said.reduce<Words>((all, words) => (all.zh === '' ? words : join(all, words)), say('', ''));
}
