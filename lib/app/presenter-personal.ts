/** What is personal, in words, for the patches of a presentation. */
import { FIELDS } from '@/lib/domain/fields';
import { VARIANTS } from '@/lib/domain/variants';
import { listProfiles, type Profile } from '@/lib/platform/profiles';
import type { Personal } from '@/lib/stage/wire';

/** Labels that stand before something personal on pages without a form. */
const MORE_LABELS = ['考生姓名', '真实姓名', '登录账号', '账号', '准考证号', '系统识别码', '报名时间', '不通过原因'];

type Told = Pick<Profile, 'label' | 'fields'>;

/** Everything in words that profiles hold. */
function valuesOf(profiles: readonly Told[]): readonly string[] {
  const words = FIELDS.filter(({ kind }) => kind !== 'choice').map(({ id }) => id);
  const values = profiles.flatMap(({ label, fields }) => [label, ...words.map((id) => fields[id] ?? '')]);
  return values.filter((value) => value !== '' && value !== '无');
}

/** For a page of the platform: what the profiles hold, and what stands beside the labels of the form. */
export function personalOnPage(profiles: readonly Told[], labels: readonly string[]): Personal {
  const own = FIELDS.filter(({ kind }) => kind !== 'action').map(({ label }) => label);
  return { values: valuesOf(profiles), labels: [...own, ...labels, ...MORE_LABELS] };
}

/** For a screen of ours. While the profiles are shut there is nothing of them on it. */
export async function coveredOnOurScreens(): Promise<Personal> {
  return { values: valuesOf(await listProfiles().catch(() => [])), labels: [] };
}

/** For a practice page, before any panel has reached it. */
export async function coveredOnPractice(): Promise<Personal> {
  const labels = VARIANTS.flatMap((variant) => Object.values(variant.labels ?? {}));
  return personalOnPage(await listProfiles().catch(() => []), labels);
}
