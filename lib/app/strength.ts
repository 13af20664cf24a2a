/**
 * How hard a passphrase is to guess, estimated by zxcvbn with its list of the commonest passwords. Loaded when one is
 * chosen, because the list is large.
 */
import { zxcvbn, zxcvbnOptions } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { say, type Words } from '@/lib/domain/words';

export interface Strength {
  /** 0 (guessed within a minute) to 4 (a century and more). */
  readonly score: number;
  /** How long somebody with the disk would have to guess. */
  readonly lasts: Words;
}

/** Words that everybody would try first here. */
const OURS = ['ruankao', 'rkbmzs', '软考', '报名', '档案', 'zhangsan'];
/** A guess longer than this is no help to anybody. */
const LONGEST_GUESSED = 64;

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** From how many seconds of guessing on a passphrase earns one step more. */
const STEPS = [MINUTE, DAY, YEAR, 100 * YEAR];

zxcvbnOptions.setOptions({ graphs: adjacencyGraphs, dictionary });

function duration(seconds: number): Words {
  const counted = (size: number, zh: string, en: string): Words => {
    const count = Math.max(1, Math.round(seconds / size));
    return say(`${count} ${zh}`, `${count} ${en}${count === 1 ? '' : 's'}`);
  };
  if (seconds < 1) return say('不到一秒', 'less than a second');
  if (seconds < MINUTE) return counted(1, '秒', 'second');
  if (seconds < HOUR) return counted(MINUTE, '分钟', 'minute');
  if (seconds < DAY) return counted(HOUR, '小时', 'hour');
  if (seconds < YEAR) return counted(DAY, '天', 'day');
  if (seconds < 100 * YEAR) return counted(YEAR, '年', 'year');
  return say('上百年', 'centuries');
}

/** Estimates one passphrase, at ten thousand guesses a second: about what a graphics card does with our 600,000 rounds. */
export function strengthOf(passphrase: string): Strength {
  const { crackTimesSeconds } = zxcvbn(passphrase.normalize('NFKC').slice(0, LONGEST_GUESSED), OURS);
  const seconds = crackTimesSeconds.offlineSlowHashing1e4PerSecond;
  return { score: STEPS.filter((step) => seconds >= step).length, lasts: duration(seconds) };
}
