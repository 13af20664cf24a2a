/** The widgets of other toolkits than layui, one file each; they are taught to the hands that are already in a page. */
import type { Widget } from './widget';

const found = import.meta.glob<Widget>(['./toolkits/*.ts', '!./toolkits/*.test.ts'], {
  eager: true,
  import: 'default',
});

export const TOOLKITS: readonly Widget[] = Object.values(found);
