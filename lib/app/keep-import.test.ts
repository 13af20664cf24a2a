// @vitest-environment node
import { expect, it } from 'vitest';
import { listProfiles } from '@/lib/platform/profiles';
import { keepImport } from './keep-import';

const file = new File(
  [JSON.stringify({ format: 'ruankao-profile', version: 1, profiles: [{ label: '张三', fields: { name: '张三' } }] })],
  '张三.json',
);

it('is stored once, however often it is confirmed', async () => {
  const imports = keepImport({ flush: async () => undefined, taken: async () => undefined });
  await imports.take(file);
  expect(imports.stage.value?.kind).toBe('preview');
  await Promise.all([imports.confirm(), imports.confirm()]);
  expect(imports.stage.value).toMatchObject({ kind: 'imported', plan: { created: [{ name: '张三' }], updated: [] } });
  expect(await listProfiles()).toHaveLength(1);
});
