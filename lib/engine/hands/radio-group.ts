/** Radio buttons that belong together are one control; how they are drawn differs. */
import { CONTROLS, fire, isInput } from './dom';
import { oncePerLook } from './look-once';
import { all, closest, parentOf } from './nodes';
import type { Widget } from './widget';

type Radio = HTMLInputElement;
export const isRadio = (element: Element): element is Radio => isInput(element) && element.type === 'radio';

/** The radio buttons in a place by form and name, in document order. */
const radiosIn = oncePerLook((place: ParentNode): ReadonlyMap<Radio['form'], ReadonlyMap<string, readonly Radio[]>> => {
  const forms = new Map<Radio['form'], Map<string, Radio[]>>();
  for (const radio of all<Radio>(place, 'input[type=radio]')) {
    const { form, name } = radio;
    const named = forms.get(form) ?? new Map<string, Radio[]>();
    const group = named.get(name) ?? [];
    group.push(radio);
    forms.set(form, named.set(name, group));
  }
  return forms;
});

/** All radio buttons of the group, in document order: same name in the same form; without a name, the same group. */
function groupOf(radio: Radio): readonly Radio[] {
  const place = radio.name
    ? (radio.form ?? closest(radio, '.layui-form'))
    : (closest(radio, '[role=radiogroup],[class*=radio-group]') ?? parentOf(radio));
  return (
    radiosIn(place ?? radio.ownerDocument)
      .get(radio.form)
      ?.get(radio.name) ?? []
  );
}

/** Whether there is no control but this one, or the group of this radio button, in an element. */
export const isAloneIn = (place: Element, control: Element): boolean =>
  [...all(place, CONTROLS)].every(
    (each) => each === control || (isRadio(each) && isRadio(control) && each.name === control.name),
  );

/** How one button of a toolkit is read and pressed. */
interface Button {
  /** Which radio buttons are of this kind. */
  is(radio: Radio): boolean;
  text(radio: Radio): string;
  face(radio: Radio): Element;
  /** Whether it is drawn as chosen, and whether as locked. */
  isOn(radio: Radio): boolean;
  isLocked(radio: Radio): boolean;
  /** Tells the page's code that nothing is chosen, and takes the choice off what is drawn. */
  clear?(radio: Radio): void;
}

export const radioGroup = (
  button: Button,
): Omit<Widget<Radio>, 'id' | 'rank'> & Required<Pick<Widget<Radio>, 'holds' | 'write'>> => {
  const read = (radio: Radio): string => {
    const shown = groupOf(radio).find(button.isOn);
    return shown ? button.text(shown) : '';
  };
  const held = (radio: Radio): Radio | undefined => groupOf(radio).find(({ checked }) => checked);
  const free = (radio: Radio): readonly Radio[] => groupOf(radio).filter((each) => !button.isLocked(each));
  return {
    kind: 'choice',
    selector: 'input[type=radio]',
    claims: (element): element is Radio => isRadio(element) && button.is(element),
    anchor: (radio) => groupOf(radio)[0] ?? radio,
    face: button.face,
    read,
    holds(radio, value) {
      const chosen = held(radio);
      return read(radio) === value && (chosen ? button.text(chosen) : '') === value;
    },
    options: (radio) => free(radio).map(button.text),
    locked: (radio) => (free(radio).length === 0 ? 'disabled' : undefined),
    write(radio, value) {
      const chosen = held(radio);
      if (value === '' && chosen) {
        button.clear?.(chosen);
        chosen.checked = false;
        fire(chosen, 'input', 'change');
      }
      if (value === '') return undefined;
      const [fitting, another] = free(radio).filter((each) => button.text(each) === value);
      const face = fitting && button.face(fitting);
      if (another || !(face instanceof HTMLElement)) return 'no-such-option';
      face.click();
      return undefined;
    },
  };
};
