/** Radio buttons that belong together are one control. */
import { CONTROLS, isInput } from './dom';

const isRadio = (element: Element): element is HTMLInputElement => isInput(element) && element.type === 'radio';

/** All radio buttons of the group, in document order: same name in the same form; without a name, the same parent. */
export function groupOf(radio: HTMLInputElement): readonly HTMLInputElement[] {
  const scope = radio.name
    ? (radio.form ?? radio.closest('.layui-form') ?? radio.ownerDocument)
    : (radio.parentElement ?? radio);
  return [...scope.querySelectorAll('input[type=radio]')].filter(
    (other): other is HTMLInputElement => isRadio(other) && other.name === radio.name && other.form === radio.form,
  );
}

export const checkedOf = (radio: HTMLInputElement): HTMLInputElement | undefined =>
  groupOf(radio).find(({ checked }) => checked);

/** The smallest element around the whole group. */
export function containerOf(radio: HTMLInputElement): Element {
  const group = groupOf(radio);
  let around: Element = radio.parentElement ?? radio;
  while (around.parentElement && !group.every((each) => around.contains(each))) around = around.parentElement;
  return around;
}

/** Whether there is no control but this group in an element. */
export const isAlone = (radio: HTMLInputElement, around: Element): boolean => {
  const group = groupOf(radio);
  return [...around.querySelectorAll(CONTROLS)].every((each) => isRadio(each) && group.includes(each));
};
