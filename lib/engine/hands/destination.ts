/** Whether a form, or a button of it, would send what is in it to another place than the page came from. */
import { CONTROLS } from './dom';
import { oncePerLook } from './look-once';
import { all, attributeOf, closest, first, matches } from './nodes';

/** An address that is no address sends nothing, and neither does code: the page itself could read what is in it. */
function isElsewhere(address: string, { baseURI }: Element): boolean {
  if (!URL.canParse(address, baseURI)) return false;
  const { protocol, host } = new URL(address, baseURI);
  return (
    protocol !== 'javascript:' && (host !== location.host || (protocol !== location.protocol && protocol === 'http:'))
  );
}

const leads = oncePerLook((form: Element): boolean =>
  [form, ...all<HTMLButtonElement>(document, '[formaction]')].some((each) =>
    each === form
      ? isElsewhere(attributeOf(form, 'action'), document.documentElement)
      : Reflect.get(each, 'form') === form && isElsewhere(attributeOf(each, 'formaction'), each),
  ),
);

export function goesElsewhere(element: Element): boolean {
  const box = matches(element, CONTROLS) ? element : first(element, CONTROLS);
  const form: Element | null = (box && Reflect.get(box, 'form')) ?? closest(element, 'form');
  return form !== null && leads(form);
}
