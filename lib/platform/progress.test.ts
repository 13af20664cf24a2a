import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { lastProgress, noteSighting } from './progress';

const SPRING = { agency: '辽宁', batch: '2026年上半年软考' };
const AUTUMN = { agency: '辽宁', batch: '2026年下半年软考' };
const at = (day: string): Date => new Date(`${day}T08:00:00Z`);
const pages = async () => Object.keys((await lastProgress()).pages).sort();

describe('how far a registration has come', () => {
  it('is nowhere at first', async () => {
    expect(await lastProgress()).toEqual({ pages: {} });
  });
  it('keeps when each kind of page was first seen', async () => {
    await noteSighting({ page: 'form', ...SPRING }, at('2026-03-10'));
    await noteSighting({ page: 'form', ...SPRING }, at('2026-03-12'));
    await noteSighting({ page: 'review', ...SPRING }, at('2026-03-14'));
    expect((await lastProgress()).pages).toEqual({
      form: '2026-03-10T08:00:00.000Z',
      review: '2026-03-14T08:00:00.000Z',
    });
  });
  it('goes on over pages that do not say region and batch', async () => {
    await noteSighting({ page: 'home', ...SPRING });
    await noteSighting({ page: 'form', agency: '辽宁' });
    await noteSighting({ page: 'payment' });
    expect(await pages()).toEqual(['form', 'home', 'payment']);
  });
  it('counts the pages that led to a region as pages of it', async () => {
    await noteSighting({ page: 'welcome' });
    await noteSighting({ page: 'sign-in' });
    await noteSighting({ page: 'home', ...SPRING });
    expect(await pages()).toEqual(['home', 'sign-in', 'welcome']);
  });
  it('begins anew with the next batch', async () => {
    await noteSighting({ page: 'welcome' });
    await noteSighting({ page: 'registered', ...SPRING, status: '报名成功' });
    expect(await noteSighting({ page: 'welcome', ...AUTUMN }, at('2026-08-20'))).toEqual({
      pages: { welcome: '2026-08-20T08:00:00.000Z' },
    });
  });
  it('begins anew in another region, whose batch is not known until its pages say it', async () => {
    await noteSighting({ page: 'form', ...SPRING });
    await noteSighting({ page: 'home', agency: '大连' });
    expect(await pages()).toEqual(['home']);
  });
  it('keeps the state that was shown last', async () => {
    await noteSighting({ page: 'review', ...SPRING, status: '等待审核' });
    await noteSighting({ page: 'home', ...SPRING });
    expect((await lastProgress()).status).toBe('等待审核');
    await noteSighting({ page: 'review', ...SPRING, status: '审核通过' });
    expect((await lastProgress()).status).toBe('审核通过');
  });
  it('takes what it did not write itself for nothing seen', async () => {
    await browser.storage.local.set({ progress: { last: 7, rounds: 'all of them' } });
    expect(await lastProgress()).toEqual({ pages: {} });
  });
});
