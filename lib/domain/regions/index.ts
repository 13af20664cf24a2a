/**
 * The 35 organisations, one file each. A file is loaded when its organisation is chosen: the facts are for reading and
 * weigh more than a popup may.
 */
import type { Region } from '../region';

const FILES = import.meta.glob<Region>(['./*.ts', '!./index.ts'], { import: 'default' });

/** File of each organisation, by its name on the welcome page and in its order. */
const CODES: { readonly [agency: string]: string } = {
  北京: 'beijing',
  天津: 'tianjin',
  河北: 'hebei',
  山西: 'shanxi',
  内蒙古: 'neimenggu',
  辽宁: 'liaoning',
  吉林: 'jilin',
  黑龙江: 'heilongjiang',
  大连: 'dalian',
  上海: 'shanghai',
  江苏: 'jiangsu',
  浙江: 'zhejiang',
  宁波: 'ningbo',
  安徽: 'anhui',
  福建: 'fujian',
  江西: 'jiangxi',
  山东: 'shandong',
  河南: 'henan',
  湖北: 'hubei',
  湖南: 'hunan',
  广东: 'guangdong',
  广西: 'guangxi',
  海南: 'hainan',
  重庆: 'chongqing',
  四川: 'sichuan',
  贵州: 'guizhou',
  云南: 'yunnan',
  西藏: 'xizang',
  陕西: 'shaanxi',
  甘肃: 'gansu',
  青海: 'qinghai',
  宁夏: 'ningxia',
  新疆: 'xinjiang',
  新疆兵团: 'xinjiangbt',
  香港: 'hongkong',
};

/** The facts of an organisation, or undefined for a name that is none of the 35. */
export async function regionOf(agency: string): Promise<Region | undefined> {
  return FILES[`./${CODES[agency]}.ts`]?.();
}

/** Every organisation, in the order of the welcome page. */
export async function allRegions(): Promise<readonly Region[]> {
  const found = await Promise.all(Object.keys(CODES).map(regionOf));
  return found.filter((region) => region !== undefined);
}
