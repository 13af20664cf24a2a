/** What is said of a line of the form before a class where the catalogue has no hint for the person who fills it. */
import type { FieldId } from './fields';
import type { Source } from './sources';
import { say, type Words } from './words';

interface Narration {
  readonly words: Words;
  readonly sources: readonly Source[];
}

const tell = (zh: string, en: string, ...sources: readonly Source[]): Narration => ({ words: say(zh, en), sources });

export const NARRATION: { readonly [Field in FieldId]?: Narration } = {
  registrationCity: tell(
    '先选报名省市，这里才有选项。',
    'Offers something once the province is chosen.',
    'guide-2025-liaoning 第四步 1',
  ),
  idNumber: tell(
    '与身份证件完全一致，共 18 位，最后一位可能是大写 X。',
    'Exactly as on the document: 18 places, of which the last may be a capital X.',
    'guide-2020-jiangsu §四 注意 3',
    'gb-11643-1999',
  ),
  gender: tell('与身份证件完全一致。', 'As on the identity document.', 'guide-2020-jiangsu §四 注意 3'),
  birthDate: tell(
    '与身份证件完全一致，格式是 yyyy-MM-dd。',
    'As on the identity document, written yyyy-MM-dd.',
    'guide-2020-jiangsu §四 注意 3',
  ),
  qualification: tell(
    '选好级别才有选项；选好资格，报考科目自动生成，注意不要选错。',
    'Offers something once the level is chosen; the papers follow from it, so choose with care.',
    'guide-2025-liaoning 第四步 3(1)',
  ),
  titleDate: tell(
    '有职称的按证书上的日期；没有职称的看前面有没有 *：没有就不填，有就填报名当天。',
    'With a title the date on its certificate; without one look for the star: leave it empty where there is none, else give the day of registering.',
    'guide-2025-liaoning 第四步 3(2)',
    'guide-2020-jiangsu §四 注意 2',
  ),
  employer: tell(
    '选了「在职」才有这一项；没有工作单位的填「无」。',
    'Asked of 「在职」 only; without an employer write 「无」.',
    'guide-2025-liaoning 第四步 4、5',
  ),
  workStartDate: tell(
    '参加工作的日期，如实填写。',
    'The day of beginning to work, as it is.',
    'guide-2025-liaoning 第四步 5',
  ),
  school: tell(
    '按毕业证上的名称填写；在校的填现在的学校。',
    'As on the diploma; a student gives the present school.',
    'guide-2025-liaoning 第四步 6',
    'guide-2023-yunnan 截图',
  ),
  graduationDate: tell(
    '按毕业证上的日期填写；还没有毕业的填预计的日期。',
    'As on the diploma; before graduating the expected date.',
    'guide-2025-liaoning 第四步 6',
    'guide-2023-yunnan 截图',
  ),
  educationLevel: tell(
    '按毕业证选择；在校的选在读的学历。',
    'As on the diploma; a student chooses the one in course.',
    'guide-2025-liaoning 第四步 6',
  ),
  degree: tell('没有学位的选「无」。', 'Without a degree choose 「无」.', 'guide-2025-liaoning 第四步 6'),
  postalAddress: tell(
    '如实填写常用的地址：联系方式里的都用来通知考试的事。',
    'The address in use: all of 联系方式 serves to tell about the exam.',
    'guide-2025-liaoning 第四步 7',
  ),
  email: tell(
    '填常用的邮箱：考试的重要信息可能发到这里。',
    'The address in use: what matters about the exam may be sent there.',
    'guide-2025-liaoning 第四步 7',
  ),
  mobile: tell(
    '填常用的手机号码，共 11 位：考试的重要信息可能发到这里。',
    'The number in use, 11 digits: what matters about the exam may be sent there.',
    'guide-2025-liaoning 第四步 7',
  ),
  postcode: tell(
    '通讯地址的邮政编码，共 6 位。',
    'The code of the postal address, 6 digits.',
    'guide-2023-yunnan 截图',
  ),
  idValidFrom: tell('身份证上有效期限的起始日期。', 'The first day of the card’s validity.', 'guide-2023-yunnan 一 3'),
};
