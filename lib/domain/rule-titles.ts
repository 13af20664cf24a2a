/**
 * What each rule asks for, in one sentence that holds no value: for badges in the page, where no answer may be shown.
 * A rule without a line here is named by its field alone.
 */
import { say, type Words } from './words';

export const RULE_TITLES: { readonly [rule: string]: Words } = {
  'age-agrees-with-birth-date': say('年龄应与出生日期相符。', '年龄 agrees with 出生日期.'),
  'birth-date-agrees-with-id-number': say('出生日期应与证件号码一致。', '出生日期 agrees with 证件号码.'),
  'birth-date-is-past': say('出生日期应是过去的一天。', '出生日期 is a day in the past.'),
  'chinese-passport-has-9-places': say('中国护照的号码有 9 位。', 'A Chinese passport number has 9 places.'),
  'dates-exist': say('应是一个存在的日期。', 'It is a day that exists.'),
  'degree-fits-education': say('学位应与学历相配。', '学位 fits 学历.'),
  'documents-from-outside-depend-on-the-region': say(
    '这种证件能否报名，请先问当地软考办。',
    'Ask the local office whether this document will do.',
  ),
  'email-is-an-address': say('应是一个 Email 地址。', 'It is an e-mail address.'),
  'gender-agrees-with-id-number': say('性别应与证件号码一致。', '性别 agrees with 证件号码.'),
  'graduation-follows-birth': say('毕业时间应晚于出生日期。', '毕业时间 follows 出生日期.'),
  'graduation-is-past-unless-in-school': say(
    '毕业时间晚于今天，只有在校才可以。',
    'Only those in school have 毕业时间 after today.',
  ),
  'home-return-permit-has-its-form': say('应与通行证上的号码写法一致。', 'It is written as on the permit.'),
  'id-is-valid-until-the-exam': say('证件到考试时应仍有效。', 'The document is valid until the exam.'),
  'id-number-begins-with-a-province': say('证件号码前两位应是省份代码。', '证件号码 begins with a province.'),
  'id-number-check-digit-fits': say('证件号码的校验位应相符。', 'The check digit of 证件号码 fits.'),
  'id-number-has-18-places': say('居民身份证号码有 18 位。', 'An identity card number has 18 places.'),
  'id-number-states-a-real-date': say(
    '证件号码第 7～14 位应是出生日期。',
    'Places 7 to 14 of 证件号码 are the birth date.',
  ),
  'id-validity-is-in-order': say('证件的起止日期应有先后。', 'The dates of the document are in order.'),
  'landline-is-a-phone-number': say('固定电话应写区号和号码。', '固定电话 has an area code and a number.'),
  'mobile-has-11-digits': say('手机号码应为 11 位数字。', '手机号码 has 11 digits.'),
  'name-is-written-as-on-the-document': say('姓名应与证件上完全一致。', '姓名 is written as on the document.'),
  'name-uses-the-middle-dot': say('姓名里的间隔点一般用「·」。', 'The dot in 姓名 is usually 「·」.'),
  'officers-card-number-has-its-form': say('应与军官证上的写法一致。', 'It is written as on the card.'),
  'officers-card-passes-no-real-name-check': say(
    '军官证不支持实名认证。',
    'An officer’s card passes no real-name check.',
  ),
  'passport-number-has-its-form': say('应与护照上的号码一致。', 'It is written as on the passport.'),
  'permanent-residence-number-has-its-form': say('应与永久居留证上的号码一致。', 'It is written as on the card.'),
  'pmp-is-no-title': say('PMP 证书不算职称。', 'A PMP certificate is no title.'),
  'postal-address-can-be-delivered-to': say('通讯地址应写到门牌号。', '通讯地址 goes down to the door.'),
  'postcode-has-6-digits': say('邮政编码应为 6 位数字。', '邮政编码 has 6 digits.'),
  'profession-starts-after-work': say(
    '本专业工作时间不应早于参加工作时间。',
    '本专业工作时间 does not lie before 参加工作时间.',
  ),
  'qualification-fits-level': say('报考资格应属于所选级别。', '报考资格 belongs to the level chosen.'),
  'qualification-is-held-in-this-batch': say(
    '这一批次是否开考，请看报名通知。',
    'See the notice whether it is held in this batch.',
  ),
  'region-asks-for-residence': say('请确认可以在这里报名。', 'Find out whether you may register here.'),
  'residence-permit-begins-with-its-region': say('应与居住证上的号码一致。', 'It is written as on the permit.'),
  'schooling-takes-1-to-8-years': say('学制只填年数，1 到 8。', '学制 is a number of years, 1 to 8.'),
  'taiwan-permit-has-its-form': say('应与通行证上的号码一致。', 'It is written as on the permit.'),
  'title-date-is-plausible': say(
    '取得职称的日期应在成年之后、今天之前。',
    'The date of the title is plausible and past.',
  ),
  'work-starts-at-16-or-later': say('参加工作时间应在年满 16 周岁之后。', '参加工作时间 is at 16 or later.'),
};
