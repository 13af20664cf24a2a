/** What was recognised on a page of the corpus, by the names that its controls bear there. */
import { elementOf } from '@/lib/engine/hands/handles';
import type { Match } from '@/lib/engine/match';

/** The name that a control bears in the corpus; it may stand on what layui draws behind its own element, or on the hidden one for which EasyUI draws it. */
export function nameOf(handle: string): string | undefined {
  const element = elementOf(handle);
  const drawn = element?.nextElementSibling?.matches('[class*=layui-form-],.select2-container')
    ? element.nextElementSibling
    : undefined;
  const behind = element?.closest('.textbox')?.previousElementSibling;
  const named =
    ((behind?.matches('[data-control]') && behind) || element?.closest('[data-control]')) ??
    element?.querySelector('[data-control]') ??
    drawn?.querySelector('[data-control]');
  return named?.getAttribute('data-control') ?? undefined;
}

/** Each control that was told to be a field, one part of it, or to ask for it once more. */
export const recognised = ({
  pairs,
  parts,
  again,
}: Match): readonly (readonly [control: string | undefined, field: string])[] =>
  [...pairs].flatMap(([field, control]) =>
    [...(parts.get(field) ?? [control]), ...(again.get(field) ?? [])].map(
      ({ handle }) => [nameOf(handle), field] as const,
    ),
  );
