/** Says the facts of a region in sentences; what was not found says so. */
import type { Confidence, Contact, FactKind, Fee, PhotoFigures, Region } from './region';
import { say, type Words } from './words';

export const NOT_FOUND = say('未查到，以当地通知为准。', 'Not found; the notice of your region decides.');

export const CONFIDENCE_WORDS: { readonly [confidence in Confidence]: Words } = {
  pictured: say('官网截图', 'pictured'),
  quoted: say('通知转载', 'notice, repeated'),
  reported: say('他人转述', 'told by others'),
  copied: say('转述的副本', 'second-hand copy'),
};

export const FACT_TITLES: { readonly [kind in FactKind]: Words } = {
  fee: say('考试费用', 'Fee'),
  review: say('审核', 'Review'),
  residence: say('属地要求', 'Residence'),
  photo: say('照片', 'Photo'),
  documents: say('证件', 'Documents'),
  contact: say('联系方式', 'Contact'),
  notes: say('其他', 'Other'),
};

const join = (parts: readonly (Words | undefined)[]): Words => {
  const given = parts.filter((part) => part !== undefined);
  return say(given.map(({ zh }) => zh).join('；'), given.map(({ en }) => en).join('; '));
};

function feeWords(fee: Fee): Words {
  const levels = (['初级', '中级', '高级'] as const).filter((level) => fee[level] !== undefined);
  const sums = levels.map((level) => `${level} ${fee[level]}`);
  const isFree = levels.length > 0 && levels.every((level) => fee[level] === 0);
  const list = say(`${sums.join('、')} 元`, `${sums.join(', ')} yuan`);
  if (isFree) return fee.how ?? say('不收费', 'No fee');
  return join([levels.length > 0 ? list : undefined, fee.how]);
}

function photoWords({ of, kilobytes, pixels, words }: PhotoFigures): Words {
  const which =
    of === 'upload' ? say('上传的照片', 'The uploaded picture') : say('处理前的源照片', 'The source picture');
  const size = kilobytes && of === 'upload' ? `${kilobytes[0]}～${kilobytes[1]} KB` : undefined;
  const box = pixels && `${pixels[0]}×${pixels[1]}`;
  const figures = [size, box].filter((part) => part !== undefined).join('，');
  return join([say(`${which.zh} ${figures}`, `${which.en} ${figures}`), words]);
}

const contactWords = ({ body, site, phones = [] }: Contact): Words => {
  const text = [body, site?.replace(/^https?:\/\//, ''), phones.join('、')].filter(Boolean).join('，');
  return say(text, text);
};

/** One sentence for each fact of that kind, newest first; none where nothing was found. */
export function factWords(region: Region, kind: FactKind): readonly Words[] {
  switch (kind) {
    case 'fee':
      return (region.fee ?? []).map(({ value }) => feeWords(value));
    case 'review':
      return (region.review ?? []).map(({ value }) => value.words);
    case 'photo':
      return (region.photo ?? []).map(({ value }) => photoWords(value));
    case 'contact':
      return (region.contact ?? []).map(({ value }) => contactWords(value));
    case 'residence':
    case 'documents':
    case 'notes':
      return (region[kind] ?? []).map(({ value }) => value);
    default:
      return kind satisfies never;
  }
}
