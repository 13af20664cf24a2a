import { effect } from '@preact/signals';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { newProfile } from '@/lib/platform/profile-schema';
import { listProfiles, removeProfile, saveProfile } from '@/lib/platform/profiles';
import { lastProgress, noteSighting } from '@/lib/platform/progress';
import { currentProfile, presenting } from '@/lib/platform/settings';
import { practiceMarks } from '@/lib/platform/taught-marks';
import { isForPractice, keepCandidate } from './practice-candidate';
import { openPractising, type Practising, SCENARIOS } from './practise';

const [task] = SCENARIOS;
const own = newProfile('我的', { name: '王五' });

beforeEach(async () => {
  // The double of a page has none, and no other page listens.
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      postMessage() {}
      addEventListener() {}
    },
  );
  sessionStorage.clear();
  Object.assign(browser, {
    tabs: { ...browser.tabs, query: async () => [] },
    scripting: {
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async () => undefined,
      unregisterContentScripts: async () => undefined,
    },
  });
  await saveProfile(newProfile('别人的', { name: '赵六' }));
  await saveProfile(own);
  await currentProfile.set(own.id);
});

async function begun(isShown: boolean): Promise<Practising> {
  if (!task) throw new Error('There is nothing to practise.');
  const practising = openPractising();
  await new Promise<void>((done) =>
    effect(() => {
      if (practising.isReady.value) done();
    }),
  );
  const choice = { scenario: task, variant: 'liaoning-2025', profile: undefined, delay: 0, isShown };
  expect(await practising.begin(choice)).toContain('practice-page.html');
  return practising;
}

it('fills from an invented candidate, and afterwards from whom it was before', async () => {
  const practising = await begun(false);
  expect(await currentProfile.get()).not.toBe(own.id);
  await begun(false); // Begun anew without an end between.
  await practising.end();
  expect(await currentProfile.get()).toBe(own.id);
  expect((await listProfiles()).map(({ label }) => label).sort()).toEqual(['别人的', '我的'].sort());
});

it('two tabs practise at once: neither takes the candidate of the other away, and each has its own in use', async () => {
  const held = new Set<string>();
  vi.stubGlobal('navigator', {
    locks: {
      request: async (name: string, how: { ifAvailable?: boolean }, work: (lock: object | null) => unknown) => {
        if (how.ifAvailable) return work(held.has(name) ? null : {});
        held.add(name);
      },
    },
  });
  const first = await begun(false);
  keepCandidate(document);
  const ofFirst = await currentProfile.get();
  const tab = { ...sessionStorage };
  sessionStorage.clear();
  const second = await begun(false);
  keepCandidate(document);
  expect(await currentProfile.get()).not.toBe(ofFirst);
  expect((await listProfiles()).filter(isForPractice)).toHaveLength(2);
  await second.end();
  expect((await listProfiles()).filter(isForPractice).map(({ id }) => id)).toEqual([ofFirst]);
  expect(await currentProfile.get()).toBe(ofFirst);
  // Whatever has become of it: its tab, looked at again, has it there and in use.
  await removeProfile(ofFirst ?? '');
  await currentProfile.set(undefined);
  Object.assign(sessionStorage, tab);
  keepCandidate(document);
  await vi.waitFor(async () => expect(await currentProfile.get()).toBe(ofFirst));
  expect((await listProfiles()).find(({ id }) => id === ofFirst)?.fields.name).toBeTruthy();
  await first.end();
  expect(await currentProfile.get()).toBe(own.id);
  expect((await listProfiles()).filter(isForPractice)).toEqual([]);
});

it('takes a presenter mode back that only its own demonstration turned on', async () => {
  const shown = await begun(true);
  expect(await presenting.get()).toBe(true);
  await shown.end();
  expect(await presenting.get()).toBe(false);
  await presenting.set(true);
  await (await begun(true)).end();
  expect(await presenting.get()).toBe(true);
});

it('begins at the beginning: nothing seen or taught in the practice before is left', async () => {
  await begun(false);
  await noteSighting({ page: 'registered', profile: 'a', isPractice: true });
  await practiceMarks.set([{ page: '/report/index', shape: 'a', field: 'name', label: '姓名' }]);
  await begun(false);
  expect([(await lastProgress('a', true)).pages, await practiceMarks.get()]).toEqual([{}, []]);
});
