/**
 * What the sign-up page asks of a password, as its own hint says it. That a digit must be in it is not said; it is told
 * as advice. Sources: guide-2020-jiangsu §二; site-survey-2026 1.4.
 */
import { say, type Words } from './words';

export type PasswordAsks =
  | 'beginsWithCapital'
  | 'lettersAndDigitsOnly'
  | 'longEnough'
  | 'shortEnough'
  | 'isRepeated'
  | 'hasDigit';

export const PASSWORD_RULE: readonly { readonly id: PasswordAsks; readonly words: Words; readonly isAdvice?: true }[] =
  [
    { id: 'beginsWithCapital', words: say('第一位是大写英文字母', 'Begins with a capital letter') },
    { id: 'lettersAndDigitsOnly', words: say('只有英文字母和数字', 'Letters and digits only') },
    { id: 'longEnough', words: say('至少 8 位', 'At least 8') },
    { id: 'shortEnough', words: say('最多 30 位', 'At most 30') },
    { id: 'isRepeated', words: say('两次输入一样', 'The same twice') },
    { id: 'hasDigit', words: say('最好有数字', 'Better with a digit'), isAdvice: true },
  ];
