/**
 * Provinces with their cities as the registration form links them, where the practice platform needs them.
 * Geography is common knowledge; that an examination area bears its city's name was seen for 丽江 (guide-2023-yunnan 二 2).
 */
export const PLACES: { readonly [province: string]: readonly string[] } = {
  天津: ['天津'],
  河北: ['石家庄', '唐山', '保定', '秦皇岛'],
  辽宁: ['沈阳', '鞍山', '抚顺', '锦州', '营口'],
  大连: ['大连'],
  江苏: ['南京', '无锡', '徐州', '常州', '苏州', '南通', '扬州'],
  安徽: ['合肥', '芜湖', '蚌埠'],
  云南: ['昆明', '曲靖', '玉溪', '丽江', '大理'],
};

/** The 35 organisations of the welcome page, in its order. Source: site-survey-2026 2. */
export const AGENCIES: readonly string[] = [
  '北京',
  '天津',
  '河北',
  '山西',
  '内蒙古',
  '辽宁',
  '吉林',
  '黑龙江',
  '大连',
  '上海',
  '江苏',
  '浙江',
  '宁波',
  '安徽',
  '福建',
  '江西',
  '山东',
  '河南',
  '湖北',
  '湖南',
  '广东',
  '广西',
  '海南',
  '重庆',
  '四川',
  '贵州',
  '云南',
  '西藏',
  '陕西',
  '甘肃',
  '青海',
  '宁夏',
  '新疆',
  '新疆兵团',
  '香港',
];

/** Peoples named by the thirty autonomous prefectures: 大理州 is 大理白族自治州. Common knowledge. */
export const PEOPLES: readonly string[] = [
  ...['白族', '彝族', '藏族', '羌族', '回族', '傣族', '傈僳族', '蒙古', '蒙古族', '哈萨克', '柯尔克孜', '朝鲜族'],
  ...['壮族苗族', '苗族侗族', '布依族苗族', '土家族苗族', '哈尼族彝族', '藏族羌族', '傣族景颇族', '蒙古族藏族'],
];
