/** A `<select>` drawn by the browser. An option that only asks for a choice counts as empty. */
import { fire, isSelect, lockOf } from '../dom';
import { collapse, isPrompt } from '../text';
import { defineWidget } from '../widget';

const textOf = (option: HTMLOptionElement | undefined): string => {
  const text = collapse(option?.text);
  return isPrompt(text) ? '' : text;
};

export default defineWidget<HTMLSelectElement>({
  id: 'native-select',
  rank: 60,
  kind: 'choice',
  selector: 'select',
  claims: isSelect,
  read: (select) => textOf(select.options[select.selectedIndex]),
  options: (select) =>
    [...select.options].flatMap((option) => (option.disabled || textOf(option) === '' ? [] : [textOf(option)])),
  prompt: (select) => collapse([...select.options].find((option) => textOf(option) === '')?.text),
  locked: lockOf,
  write(select, value) {
    const all = [...select.options];
    const fitting = all.filter((option) => textOf(option) === value && (value === '' || !option.disabled));
    const option = fitting[0];
    // Without a prompt, nothing chosen is what an empty select shows.
    if (value !== '' && (fitting.length !== 1 || !option)) return 'no-such-option';
    select.selectedIndex = option ? all.indexOf(option) : -1;
    fire(select, 'input', 'change', 'blur', 'focusout');
    return undefined;
  },
});
