import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countPlaywright, countReport, countVitest } from './test-report.mjs';

const vitestReport = (more: object = {}) => ({
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
  numPassedTests: 1,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...more,
});
const tried = (title: string, status: string, ...messages: string[]) => ({
  title,
  file: 'fill.spec.ts',
  tests: [{ projectName: 'firefox', status, results: messages.map((message) => ({ error: { message } })) }],
});
const playwrightReport = (more: object = {}, errors: { message: string }[] = [], specs: object[] = []) => ({
  stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0, ...more },
  errors,
  suites: [{ suites: [{ specs: specs as ReturnType<typeof tried>[] }] }],
});

const folder = mkdtempSync(join(tmpdir(), 'ruankao-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('the closing line counts what the reports say', () => {
  it('takes passed tests as passed', () => {
    expect(countReport(report(vitestReport()), countVitest, true)).toMatchObject({ passed: 1, failed: 0 });
    expect(countReport(report(playwrightReport()), countPlaywright, true)).toMatchObject({ passed: 2, failed: 0 });
  });
  it('names a test that failed, with the first words of what went wrong', () => {
    const inBrowser = playwrightReport({ unexpected: 1 }, [], [tried('fills', 'unexpected', 'Error: 1\n\n  not 2')]);
    expect(countPlaywright(inBrowser)).toMatchObject({
      failed: 1,
      troubles: ['failed: [firefox] fill.spec.ts › fills: Error: 1 | not 2'],
    });
    const broken = [
      { status: 'failed', assertionResults: [{ status: 'failed', fullName: 'a rule', failureMessages: ['Error: x'] }] },
    ];
    expect(countVitest(vitestReport({ numFailedTests: 1, testResults: broken })).troubles).toEqual([
      'failed: a rule: Error: x',
    ]);
  });
  it('names a test that passed when it was repeated, and counts it apart', () => {
    const again = playwrightReport({ flaky: 1 }, [], [tried('fills', 'flaky', 'Error: late', '')]);
    expect(countPlaywright(again)).toEqual({
      passed: 3,
      failed: 0,
      repeated: 1,
      troubles: ['passed when repeated: [firefox] fill.spec.ts › fills: Error: late'],
    });
  });
});

describe('what looks like a success and is none counts as failed', () => {
  it('counts a test file that could not be loaded', () => {
    const unloaded = {
      testResults: [{ name: 'a.test.ts', status: 'failed', message: 'no such', assertionResults: [] }],
    };
    expect(countVitest(vitestReport(unloaded))).toMatchObject({
      passed: 1,
      failed: 1,
      troubles: ['failed: a.test.ts: no such'],
    });
  });
  it('counts skipped and planned tests', () => {
    expect(countVitest(vitestReport({ numPendingTests: 1, numTodoTests: 2 })).failed).toBe(3);
    expect(countPlaywright(playwrightReport({ skipped: 4 })).failed).toBe(4);
  });
  it('counts an error outside of tests', () => {
    const count = countPlaywright(playwrightReport({}, [{ message: 'broken set-up' }]));
    expect(count).toMatchObject({ failed: 1, troubles: ['failed: broken set-up'] });
  });
  it('counts a report without tests', () => {
    const empty = vitestReport({ testResults: [], numPassedTests: 0 });
    expect(countReport(report(empty), countVitest, true)).toMatchObject({ passed: 0, failed: 1 });
  });
  it('counts a report that is missing or cut off', () => {
    expect(countReport('/nowhere/report.json', countVitest, true)).toMatchObject({ passed: 0, failed: 1 });
    expect(countReport(report('{"stats":'), countPlaywright, true)).toMatchObject({ passed: 0, failed: 1 });
  });
  it('counts a runner that ended badly without naming a failed test', () => {
    expect(countReport(report(vitestReport()), countVitest, false)).toMatchObject({ passed: 1, failed: 1 });
  });
});
