// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { playwrightArguments } from './e2e.mjs';

const passed = (...given: string[]) => playwrightArguments(given).slice(2);

describe('npm run e2e', () => {
  it('takes a browser, a story and a window, as a tester says them', () => {
    expect(passed('--browser', 'firefox', '--story', '大连', '--headed')).toEqual([
      '--project=firefox',
      '--grep',
      '大连',
      '--headed',
      '--workers=1',
    ]);
  });
  it('hands everything else to Playwright as it is', () => {
    const given = ['tests/e2e/panel.spec.ts', '--project=chromium', '-g', '两个 词', '--reporter=list'];
    expect(passed(...given)).toEqual(given);
    expect(passed('--browser=firefox', 'tests/e2e/panel.spec.ts')).toEqual([
      '--project=firefox',
      'tests/e2e/panel.spec.ts',
    ]);
  });
});
