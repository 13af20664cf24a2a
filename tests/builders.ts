/** Smallest snapshots and profiles that prove a case. People are synthetic. */
import type { ControlSnapshot, LabelSource, PageSnapshot } from '@/lib/engine/snapshot';

let minted = 0;

/** A visible, empty, writable text control, labelled by its form item. */
export function aControl(
  given: Partial<Omit<ControlSnapshot, 'labels'>> & { label?: string; from?: LabelSource } = {},
): ControlSnapshot {
  const { label, from = 'item', ...rest } = given;
  minted += 1;
  const handle = rest.handle ?? `c${minted}`;
  return {
    handle,
    widget: 'native-input',
    kind: 'text',
    labels: label === undefined ? [] : [{ from, text: label }],
    section: '',
    form: 0,
    order: minted,
    required: false,
    value: '',
    placeholder: '',
    signature: `signature of ${handle}`,
    ...rest,
  };
}

/** A choice with its options. */
export const aChoice = (
  label: string | undefined,
  options: readonly string[],
  given: Partial<ControlSnapshot> = {},
): ControlSnapshot =>
  aControl({ ...(label === undefined ? {} : { label }), kind: 'choice', widget: 'layui-select', options, ...given });

/** The application form of the platform with these controls, in this order. */
export function aPage(controls: readonly ControlSnapshot[], given: Partial<PageSnapshot> = {}): PageSnapshot {
  return {
    url: 'https://bm.ruankao.org.cn/report/index',
    title: '网上报名平台',
    text: '',
    buttons: [],
    controls: controls.map((control, order) => ({ ...control, order })),
    secure: true,
    runs: [],
    ...given,
  };
}
