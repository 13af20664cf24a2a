/** What steps 5 to 7 ask for: the form, the photo, and pressing 提交. */
import { LINKS } from '../official-links';
import type { StepHelp, StepId } from '../step';
import { say } from '../words';

export const FORM_TO_SUBMIT = {
  form: {
    tasks: [
      say(
        '打开「考生报名」，在助手里核对预览后点「填写」。',
        'Open 「考生报名」, look at the preview and press 「填写」.',
      ),
      say(
        '逐项核对页面，特别是基本信息、报考级别和报考资格；各省页面布局略有差别，带红色星号的必填。',
        'Compare every line, above all identity, level and qualification; layouts differ a little, a red star means required.',
      ),
    ],
    haveReady: [
      say('身份证、毕业证、学位证、职称证书', 'ID card, diploma, degree and title certificates'),
      say('部分地区还要上传的审核材料', 'In some regions also papers to upload for the review'),
    ],
    goesWrong: [
      say(
        '没选报名省市和考试考区时，报考级别和报考资格是空的；报考科目随资格自动带出。',
        '报考级别 and 报考资格 stay empty until region and area are chosen; the papers follow by themselves.',
      ),
      say(
        '报名省市就近选择，关系到之后领取证书的地方；有的级别只能选某个考区。',
        'Choose the nearest region: it decides where the certificate is issued. Some levels are held in certain areas only.',
      ),
      say(
        '考试考区不是考点，考点随机分配，打印准考证时才知道。',
        'The area is not the test site; sites are drawn at random and stand on the ticket.',
      ),
      say(
        '基本信息必须与身份证件完全一致，不一致不能参加考试；不用身份证报考的，证件类型和号码要对应。',
        'Identity must agree with the document or you cannot sit the exam; with another document, type and number must belong together.',
      ),
      say(
        '高项就是信息系统项目管理师，考综合知识、案例分析、论文三科；一年只考一次（指南写在上半年），以当次开考科目为准。',
        '高项 is 信息系统项目管理师: 综合知识, 案例分析 and 论文; held once a year (the guide says in the first half), see what is held this time.',
      ),
      say(
        '现有职称没有就填「无」，PMP 证书不算职称。',
        'Without a title 现有职称 is 「无」; a PMP certificate is none.',
      ),
      say(
        '不在职的选「在职」，工作单位写「无」；选「在校」时没有工作情况这一组。',
        'Without work choose 「在职」 and write 「无」 as 工作单位; with 「在校」 the work group is not there.',
      ),
      say(
        '本专业工作时间可以与参加工作时间相同，报名对专业和年限没有要求。',
        '本专业工作时间 may equal 参加工作时间; neither major nor years of work are asked for.',
      ),
      say(
        '教育情况照毕业证填，没有学位填「无」；所学专业选相同、相近或不同，非大学毕业的专业名称填「无」。',
        'Education as on the diploma, without a degree 「无」; 所学专业 is 相同, 相近 or 不同; without college 专业名称 is 「无」.',
      ),
      say(
        '联系方式要真实常用，考试的通知会发到这里；没有固定电话可以填手机号码。',
        'Contacts must be true and in use, news of the exam comes there; without a landline write the mobile number.',
      ),
      say('信息要真实，报名人对填写的内容负责。', 'Everything must be true; who registers answers for it.'),
    ],
    duration: say('约 10 分钟', 'About 10 minutes'),
    links: [LINKS.form, LINKS.home],
  },
  photo: {
    tasks: [
      say(
        '在报名页点「下载照片验证工具」，用「证件照验证和处理工具」打开源照片，通过后点「保存报名照片」。',
        'Get the official tool by 「下载照片验证工具」, open the source picture in it and save the 报名照片.',
      ),
      say('点「上传考生照片」，上传刚保存的那张。', 'Press 「上传考生照片」 and upload the picture just saved.'),
    ],
    haveReady: [
      say(
        '白色背景的彩色标准证件照，JPG 格式，大于 30K，大于 295×413 像素；当地通知另有要求的按通知',
        'A colour portrait on white, JPG, over 30 K, larger than 295 × 413 pixels; the notice of your region may ask for more',
      ),
    ],
    goesWrong: [
      say(
        '上传了原来的照片，而不是工具保存的那张（约 10K）。',
        'The original is uploaded instead of the one the tool saved (about 10 K).',
      ),
      say(
        '生活照、自拍照、翻拍照、视频截图和放大的小照片不能通过。',
        'Snapshots, selfies, re-shot prints, stills and enlarged small pictures do not pass.',
      ),
      say(
        '近期正面免冠，头部约占 2/3，头发不过眉，露双耳，常戴眼镜的戴眼镜。',
        'Recent, frontal, bareheaded; the head about 2/3, no fringe over the eyebrows, both ears, glasses if usually worn.',
      ),
      say(
        '工具提示底色不是白色时，先换底色，或到照相馆拍。',
        'If the tool says that the ground is not white, change it first or go to a photographer.',
      ),
      say(
        '这张照片会印在准考证和证书上，照片质量由您自己负责。',
        'This picture goes on the ticket and the certificate; you answer for its quality.',
      ),
    ],
    duration: say('10～30 分钟', '10 to 30 minutes'),
    links: [LINKS.form],
  },
  submit: {
    tasks: [
      say('再看一遍全部信息和照片。', 'Look at everything once more, the photo too.'),
      say('由您点「提交」（有的地区是「提交报考信息」）。', 'You press 「提交」, in some regions 「提交报考信息」.'),
    ],
    branches: [
      {
        when: { pledge: true },
        words: say(
          '请您亲自阅读并勾选《报考人员诚信考试承诺书》。',
          'Please read and tick 《报考人员诚信考试承诺书》 yourself.',
        ),
      },
    ],
    haveReady: [],
    goesWrong: [
      say(
        '照片没上传或有必填项未填时，不能提交。',
        'Without a photo or with a required line empty nothing is accepted.',
      ),
      say('只点了「暂存」，没有「提交」。', '「暂存」 was pressed, and never 「提交」.'),
      say('有些地区没有承诺书这一行。', 'In some regions there is no pledge to tick.'),
    ],
    duration: say('约 5 分钟', 'About 5 minutes'),
    links: [LINKS.form],
  },
} as const satisfies { readonly [step in StepId]?: StepHelp };
