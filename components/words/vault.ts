/** The words about the passphrase. */
import { say } from '@/lib/domain/words';

export const VAULT = {
  deleted: say(
    '浏览器刚刚删除了档案库，例如因为清除了浏览数据。请不要关闭这一页，先选好怎样保存：这一页里的档案会马上重新保存。',
    'The browser has just deleted the store, perhaps with its browsing data. Keep this page open and choose how profiles are kept: those on this page are then stored again at once.',
  ),
  title: say('给档案加一个口令', 'Protect your profiles with a passphrase'),
  why: say(
    '档案和照片用口令加密后才写进这台电脑。关闭浏览器、锁屏或一段时间不用，都会自动锁定。',
    'Profiles and photos are encrypted with it before they are written to this computer. They lock when the browser closes, the screen locks, or you are away.',
  ),
  lost: say(
    '口令只有您知道，忘记了没有任何办法找回：档案就打不开了。',
    'Only you know it. If you lose it there is no way back: the profiles can never be opened again.',
  ),
  passphrase: say('口令', 'Passphrase'),
  passphraseHint: say(
    '至少 8 个字符。几个互不相干的词，比一个带符号的短密码更好记、更难猜。',
    'At least 8 characters. A few unrelated words are easier to remember and harder to guess than one short password.',
  ),
  newPassphrase: say('新口令', 'New passphrase'),
  again: say('再输入一次', 'Once more'),
  show: say('显示口令', 'Show the passphrase'),
  set: say('用这个口令加密', 'Encrypt with this passphrase'),
  without: say('不设口令', 'Go without'),
  withoutMeans: say(
    '不设口令时，能用这台电脑上这个浏览器用户的人，以及能读到这块硬盘的人，都能看到档案和照片。',
    'Without one, whoever uses this browser profile on this computer, or can read its disk, can read your profiles and photos.',
  ),
  tooShort: say('口令至少要 8 个字符。', 'A passphrase needs at least 8 characters.'),
  differs: say('两次输入的不一样，请再输入一次。', 'The two do not match. Type it once more.'),
  strength: say('强度', 'Strength'),
  strengths: [
    say('一猜就中，等于没有锁', 'Guessed at once: no lock at all'),
    say('很容易猜中', 'Easy to guess'),
    say('一般', 'Fair'),
    say('较强', 'Strong'),
    say('很强', 'Very strong'),
  ],
  lasts: (time: string) =>
    say(`拿到硬盘的人大约要猜 ${time}`, `about ${time} of guessing for someone who has the disk`),
  lockedTitle: say('档案已锁定', 'The profiles are locked'),
  lockedText: say('输入口令后，回到刚才的地方。', 'Your passphrase brings you back to where you were.'),
  unlock: say('解锁', 'Unlock'),
  opening: say('正在解锁', 'Unlocking'),
  newer: say(
    '这些档案由更新的助手锁定。请先更新助手，再打开。',
    'A newer version of the assistant has locked these profiles. Update it first, then open them.',
  ),
  forgotten: say('忘记口令了？', 'Lost the passphrase?'),
  forgottenText: say(
    '没有口令，谁也打不开这些档案，我们也不能。只能全部清除、重新开始；以前导出过文件的，可以再导入。',
    'Without it nobody can open these profiles, nor can we. All you can do is erase everything and start anew; a file you exported before can be imported.',
  ),
  startAnew: say('清除打不开的档案，重新开始', 'Erase the locked profiles and start anew'),
  startAnewType: say('请输入「全部清除」以确认', 'Type “全部清除” to confirm'),
  startAnewWord: '全部清除',
  startAnewReason: say('输入「全部清除」之后才能清除。', 'Type “全部清除” first.'),
  card: say('口令与锁定', 'Passphrase and locking'),
  isSealed: say('档案和照片已用口令加密。', 'Profiles and photos are encrypted with your passphrase.'),
  isPlain: say('没有设口令，档案没有加密。', 'No passphrase is set, and the profiles are not encrypted.'),
  lock: say('锁定', 'Lock'),
  change: say('更换口令', 'Change passphrase'),
  remove: say('取消口令', 'Remove passphrase'),
  setOne: say('设一个口令', 'Set a passphrase'),
  present: say('现在的口令', 'Present passphrase'),
  removeConfirm: say('取消口令，不再加密', 'Remove it and stop encrypting'),
  cancel: say('取消', 'Cancel'),
  done: say('已更换，全部档案和照片都重新加密了。', 'Changed. All profiles and photos were encrypted anew.'),
  autoLock: say('离开多久后自动锁定', 'Lock when away for'),
  autoLockHint: say(
    '按这台电脑的键盘和鼠标多久没有动来算；锁屏和关闭浏览器时总会锁定。',
    'Counted from the last key or mouse movement on this computer; locking the screen or closing the browser always locks.',
  ),
  minutes: (count: number) => say(`${count} 分钟`, count === 1 ? '1 minute' : `${count} minutes`),
  untilClosed: say('关闭浏览器时', 'When the browser closes'),
} as const;
