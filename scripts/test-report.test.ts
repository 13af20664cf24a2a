import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { countPlaywright, countReport, countVitest } from './test-report.mjs';

const vitestReport = (more: object = {}) => ({
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
  numPassedTests: 1,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...more,
});
const playwrightReport = (more: object = {}, errors: unknown[] = []) => ({
  stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0, ...more },
  errors,
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
    expect(countReport(report(vitestReport()), countVitest, true)).toEqual({ passed: 1, failed: 0 });
    expect(countReport(report(playwrightReport()), countPlaywright, true)).toEqual({ passed: 2, failed: 0 });
  });
});

describe('what looks like a success and is none counts as failed', () => {
  it('counts a test file that could not be loaded', () => {
    const unloaded = { testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countVitest(vitestReport(unloaded))).toEqual({ passed: 1, failed: 1 });
  });
  it('counts skipped and planned tests', () => {
    expect(countVitest(vitestReport({ numPendingTests: 1, numTodoTests: 2 })).failed).toBe(3);
    expect(countPlaywright(playwrightReport({ skipped: 4 })).failed).toBe(4);
  });
  it('counts a test that passed only when repeated, and an error outside of tests', () => {
    expect(countPlaywright(playwrightReport({ flaky: 1 }, ['broken set-up'])).failed).toBe(2);
  });
  it('counts a report without tests', () => {
    const empty = vitestReport({ testResults: [], numPassedTests: 0 });
    expect(countReport(report(empty), countVitest, true)).toEqual({ passed: 0, failed: 1 });
  });
  it('counts a report that is missing or cut off', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(countReport('/nowhere/report.json', countVitest, true)).toEqual({ passed: 0, failed: 1 });
    expect(countReport(report('{"stats":'), countPlaywright, true)).toEqual({ passed: 0, failed: 1 });
  });
  it('counts a runner that ended badly without naming a failed test', () => {
    expect(countReport(report(vitestReport()), countVitest, false)).toEqual({ passed: 1, failed: 1 });
  });
});
