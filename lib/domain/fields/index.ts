import type { FieldSpec } from '../field';
import application from './application';
import basic from './basic';
import contact from './contact';
import declarations from './declarations';
import education from './education';
import employment from './employment';
import realName from './real-name';
import region from './region';
import work from './work';

const all = [
  ...region,
  ...basic,
  ...application,
  ...employment,
  ...work,
  ...education,
  ...contact,
  ...realName,
  ...declarations,
] as const;

export type FieldId = (typeof all)[number]['id'];

/** Every field in the order of the form. */
export const FIELDS: readonly FieldSpec<FieldId>[] = all;

export const FIELD_IDS: readonly FieldId[] = FIELDS.map(({ id }) => id);

const byId = new Map(FIELDS.map((field) => [field.id, field]));

/** The spec of a field; total, because FieldId is closed. */
export const fieldOf = (id: FieldId): FieldSpec<FieldId> => byId.get(id) as FieldSpec<FieldId>;

/** Every field this one hangs on, near and far, nearest first. */
export function ancestorsOf(id: FieldId): readonly FieldId[] {
  const near = (fieldOf(id).after ?? []) as readonly FieldId[];
  return [...new Set([...near, ...near.flatMap(ancestorsOf)])];
}

/** Pages on which a field may be written: the application form, unless its spec says otherwise. */
export const pagesOf = ({ pages }: FieldSpec): readonly string[] => pages ?? ['form'];

/** Whether a page has anything for the assistant to fill. */
export const isFillPage = (page: string): boolean =>
  FIELDS.some((field) => field.policy === 'fill' && pagesOf(field).includes(page));

/** Whether a string names a field, for input from outside. */
export const isFieldId = (id: string): id is FieldId => byId.has(id as FieldId);

/** Fields a profile holds an answer for: everything that is filled, or compared with what the site derives. */
export const PROFILE_FIELDS: readonly FieldSpec<FieldId>[] = FIELDS.filter(
  ({ policy, kind }) => policy === 'fill' && kind !== 'file',
);
