import type { Rule } from '../rule';

/** Every rule file of this folder: adding a file adds a rule. */
export const RULES: readonly Rule[] = Object.values(
  import.meta.glob<Rule>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);
