import type { Scenario } from '../scenario';

const FILES = import.meta.glob<Scenario>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Every scenario file of this folder, in order: adding a file adds a scenario. */
export const SCENARIOS: readonly Scenario[] = Object.values(FILES).sort((one, other) => one.order - other.order);
