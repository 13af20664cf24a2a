import { type Guide, say } from './statement';

export const NATIONAL_2020: Guide = {
  source: 'guide-2020-national',
  statements: [
    say('摘要', '各省陆续报名，有的还没公布时间', ['step announcement', '有的还没有公布']),
    say('一', '从资格网的报名入口进入', ['step announcement', 'www.ruankao.org.cn']),
    say('一', '确认批次和报名所在地，点进入', ['step announcement', '选择考试批次和机构']),
    say(
      '二',
      '手机号或邮箱注册，信息真实，存好账号密码',
      ['step account', '手机号或邮箱'],
      ['step account', '必须真实有效'],
    ),
    say('二', '已注册的直接登录', ['step account', '登录报名平台']),
    say(
      '三',
      '各省布局略有差别，信息真实，必填项填全，提交前反复检查',
      ['step form', '页面布局略有差别'],
      ['step submit', '再看一遍全部信息'],
    ),
    say('三 注意1', '报名省市就近，考点随机', ['step form', '就近选择'], ['step form', '考点随机分配']),
    say('三 注意2', '没有职称写「无」，日期填报名时间', ['changes by year', '日期填报名时间']),
    say('三 注意3', '基本信息与身份证完全一致', ['step form', '必须与身份证件完全一致']),
    say('三 照片', '用照片验证工具处理并上传', ['step photo', '证件照验证和处理工具']),
    say('三 照片1', '底色不是白色通不过，可用别的工具换底色', ['step photo', '先换底色']),
    say('三 照片2', '严格按照片要求，也可去照相馆拍', ['step photo', '到照相馆拍']),
    say('三 照片3', '照片就是准考证和证书照片', ['step photo', '印在准考证和证书上']),
    say(
      '三',
      '提交前查照片和信息；提交后待审核，半天到三天',
      ['step review', '快的半天'],
      ['step submit', '照片没上传'],
    ),
    say('四', '审核通过后在网上缴费处缴费，显示缴费成功即完成', ['step payment', '缴费成功']),
    say('四 线上', '点去支付，完成后显示报名成功', ['page payment', '去支付']),
    say('四 线下', '渠道暂时关闭：查通知地点，带报名表和身份证', ['page payment-closed', '身份证']),
    say('提示1', '有的网上缴、有的现场缴，地点和流程看当地官网', ['step payment', '缴费地点和流程']),
    say(
      '提示2',
      '人工审核，半天到三天，超过三天可咨询当地',
      ['step review', '由人工审核'],
      ['page review', '超过 3 个工作日'],
    ),
    say('提示3', '填写、审核、缴费都完成才算成功', ['step payment', '未缴费视为未报名']),
    say('提示4', '多数地区考前一周打印准考证，以当地为准', ['step ticket', '以当地通知为准']),
    say('提示5', '旧账号登不上，用邮箱或手机号重新注册', ['step account', '重新注册一个']),
  ],
};
