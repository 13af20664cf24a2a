/** The words about files of profiles: handing out, taking in. */
import { say } from '@/lib/domain/words';

export const BACKUP = {
  exportTitle: (isAll: boolean) =>
    isAll ? say('导出全部档案', 'Export all profiles') : say('导出这份档案', 'Export this profile'),
  exportText: say(
    '导出的文件用一个口令加密，照片也在里面。口令可以与平时的相同，也可以另取。',
    'The file is encrypted with a passphrase, photos included. It may be your usual one or another.',
  ),
  exportLost: say('忘记这个口令，文件就打不开了。', 'If you lose this passphrase, the file can never be opened.'),
  exportSealed: say('导出加密文件', 'Export encrypted file'),
  plainMeans: say(
    '不加密的 JSON 文件里，证件号码、手机号码等都是明文，拿到文件的人都能看到；照片不在里面。',
    'In an unencrypted JSON file the ID number, phone and the rest stand in plain text for whoever gets the file; photos are not in it.',
  ),
  exportPlain: say('不加密导出', 'Export unencrypted'),
  exportPlainSure: say('仍要不加密导出', 'Export unencrypted anyway'),
  failed: say('没有导出，请再试一次。', 'Nothing was exported. Try again.'),
  sealedTitle: say('这是加密的档案文件', 'This file is encrypted'),
  passphrase: say('这个文件的口令', 'Passphrase of the file'),
  open: say('打开', 'Open'),
  opening: say('正在打开', 'Opening'),
  previewTitle: say('导入后会有这些变化', 'Importing would change this'),
  created: (name: string, count: number) => say(`新增「${name}」，${count} 项`, `New: “${name}”, ${count} answers`),
  updated: (name: string) => say(`更新「${name}」：`, `Update “${name}”:`),
  same: (name: string) => say(`「${name}」没有变化`, `“${name}”: nothing changes`),
  photos: (count: number) =>
    say(
      `照片 ${count} 张，已有的会被替换。`,
      `${count} ${count === 1 ? 'photo' : 'photos'}; those that are there are replaced.`,
    ),
  empty: say('（空）', '(empty)'),
  moved: say(
    '档案刚在另一个窗口里改动过，下面按现在的内容重新列出。',
    'The profiles were changed in another window; this is listed anew from what they say now.',
  ),
  confirm: say('确认导入', 'Import'),
  leave: say('不导入', 'Do not import'),
} as const;
