/**
 * What organisations are known to ask of those who register with them, as far as a profile can tell. A test keeps this in
 * step with `lib/domain/regions`, whose files are loaded later than a profile can be judged.
 */
import type { Answers } from './answers';
import { AGENCIES } from './places';
import type { Variant } from './variant';
import { say, type Words } from './words';

/** Organisations that ask for work, study or residence, with the province that they mean, in the words of their facts. */
export const RESIDENCE: { readonly [agency: string]: { readonly province: string; readonly words: Words } } = {
  北京: { province: '北京', words: say('须在北京工作或居住', 'Work or residence in 北京') },
  大连: { province: '辽宁', words: say('在辽宁工作、学习或居住', 'Work, study or residence in 辽宁') },
  江西: { province: '江西', words: say('在江西工作、学习或居住', 'Work, study or residence in 江西') },
  山东: { province: '山东', words: say('在山东居住、学习或工作', 'Living, studying or working in 山东') },
  湖北: {
    province: '湖北',
    words: say(
      '在湖北学习、工作或长期居住（仅有湖北户籍、住在外地的不行）',
      'Study, work or long residence in 湖北; a household there alone is not enough',
    ),
  },
  湖南: { province: '湖南', words: say('在湖南长期居住、工作或学习', 'Long residence, work or study in 湖南') },
};

/** Organisations whose notices say that foreigners and people of 港澳台 who work in the mainland may register. */
export const FROM_OUTSIDE: readonly string[] = ['广东'];

const LONGEST_FIRST = [...AGENCIES].sort((one, other) => other.length - one.length);

/** The organisation with which these answers register: the region whose rules hold, else the one that is answered. */
export function agencyOf({ registrationProvince = '' }: Answers, { agencies }: Variant): string | undefined {
  const [only, another] = agencies;
  return only !== undefined && another === undefined
    ? only
    : LONGEST_FIRST.find((name) => registrationProvince.startsWith(name));
}

/** Organisations that are no provinces: an address does not begin with them. */
const WITHIN: readonly string[] = ['大连', '宁波', '新疆兵团'];

/** The province an address begins with, if it begins with one. */
export const provinceIn = (address: string): string | undefined =>
  LONGEST_FIRST.find((name) => !WITHIN.includes(name) && address.replace(/^中国/, '').startsWith(name));
