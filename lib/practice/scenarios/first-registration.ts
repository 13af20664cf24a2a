import { say } from '../../domain/words';
import { learn } from '../lesson';
import { defineScenario, REGISTERED } from '../scenario';

export default defineScenario({
  id: 'first-registration',
  order: 1,
  title: say('第一次报名（在职，无职称）', 'First registration (employed, no title)'),
  goal: say('从选择报名机构开始，一直做到「报名成功」。', 'From choosing the agency all the way to 「报名成功」.'),
  person: 'employed',
  variants: ['liaoning-2025', 'dalian-2025', 'jiangsu-2020', 'yunnan-2023', 'national-2020'],
  options: { reviewOutcome: 'pass' },
  begin: '/sign/welcome',
  reached: ({ registered }) => registered,
  debrief: [
    REGISTERED,
    learn(
      '基本信息必须与身份证件完全一致，提交前再逐项核对一遍；照片没有上传、必填项没有填全，都不能提交。',
      '基本信息 equals the identity document. Compare every line before submitting: nothing is submitted without the photo or with a starred line left empty.',
      'guide-2020-jiangsu §四 注意 3',
      'guide-2020-jiangsu §四 上传照片',
    ),
    learn(
      '没有职称填「无」；PMP 证书不算职称。',
      'Without a title write 「无」; a PMP certificate is none.',
      'guide-2025-liaoning 第四步 3(2)',
    ),
    learn(
      '接下来：记下缴费截止时间；考前一周左右登录报名平台打印准考证，那时才知道考点。',
      'Next: note when the payment closes; print the ticket on the platform about a week before the exam, which names the place.',
      'guide-2020-jiangsu 注意事项',
      'guide-2025-liaoning 第四步 1(3)',
    ),
  ],
});
