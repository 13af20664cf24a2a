import { defineVariant } from '../variant';
import { say } from '../words';

export default defineVariant({
  id: 'liaoning-2025',
  agencies: ['辽宁'],
  title: say('辽宁 · 2025', 'Liaoning, 2025'),
  since: 2025,
  batch: '2025年上半年软考',
  login: 'network-identity-app',
  realNameCheck: true,
  review: 'yes',
  payment: 'none',
  pledge: true,
  timeColumns: 2,
  titleDateWhenNone: 'may-be-empty',
  employmentStatuses: ['在职', '在校'],
  labels: {
    birthDate: '出生年份',
    employmentStatus: '任职情况',
    workStartDate: '开始时间',
    school: '毕业学校',
    currentTitle: '现有职称（级别）',
    postalAddress: '通信地址',
  },
  options: {
    educationLevel: ['研究生及以上', '本科及以上', '大专', '中专、高中及以下'],
    currentTitle: ['无', '程序员', '软件设计师', '信息系统项目管理师', '工程师', '高级工程师'],
  },
  choices: ['currentTitle'],
  notes: [
    say('辽宁考区不需要缴费（大连除外）。', 'No fee in Liaoning, Dalian apart.'),
    say(
      '报名后无故缺考 1 科即视为缺考，将取消下一次报名资格。',
      'Absence from one paper counts as absence and bars the next registration.',
    ),
  ],
  sources: ['guide-2025-liaoning', 'site-survey-2026 1.2'],
  doubts: [
    'Labels read by OCR off a small screenshot.',
    'Two time columns were seen on the welcome page of 2026.',
    'Of the choices of 现有职称 only 无 was seen.',
  ],
});
