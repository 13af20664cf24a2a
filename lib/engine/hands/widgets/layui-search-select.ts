/**
 * layui's select with `lay-search`: its title is typed into, so what it shows may be a half-typed word that the
 * `<select>` behind it does not hold. Options are clicked as in any layui select; a word is never typed for a search.
 */
import { matches } from '../nodes';
import { defineWidget } from '../widget';
import { isLayuiSelect, layuiSelect } from './layui-select';

export default defineWidget<HTMLSelectElement>({
  ...layuiSelect,
  id: 'layui-search-select',
  rank: 10,
  claims: (element): element is HTMLSelectElement => matches(element, '[lay-search]') && isLayuiSelect(element),
});
