import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import type { Milestone } from '@/lib/domain/milestones';
import {
  allRegistrations,
  changeTimes,
  follow,
  forgetPractice,
  forgetRound,
  lastProgress,
  markByHand,
  noteSighting,
  timesOf,
} from './progress';

const SPRING = { agency: '辽宁', batch: '2026年上半年软考' };
const AUTUMN = { agency: '辽宁', batch: '2026年下半年软考' };
const at = (day: string): Date => new Date(`${day}T08:00:00Z`);
const pages = async () => Object.keys((await lastProgress()).pages).sort();
const showing = (...what: readonly Milestone[]) => ({ marks: what.map((one) => ({ what: one })) });

describe('how far a registration has come', () => {
  it('is nowhere at first', async () => {
    expect(await lastProgress()).toMatchObject({ pages: {}, marks: [] });
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
    await noteSighting({ page: 'registered', ...SPRING, ...showing('报名成功') });
    const next = await noteSighting({ page: 'welcome', ...AUTUMN }, at('2026-08-20'));
    expect(next).toMatchObject({ pages: { welcome: '2026-08-20T08:00:00.000Z' }, marks: [] });
    expect(next.status).toBeUndefined();
  });
  it('begins anew in another region, whose batch is not known until its pages say it', async () => {
    await noteSighting({ page: 'form', ...SPRING });
    await noteSighting({ page: 'home', agency: '大连' });
    expect(await pages()).toEqual(['home']);
  });
  it('keeps the candidates of one computer apart', async () => {
    await noteSighting({ page: 'registered', profile: 'a', ...SPRING, ...showing('报名成功') });
    expect((await noteSighting({ page: 'home', profile: 'b', ...SPRING })).status).toBeUndefined();
    expect((await lastProgress('a')).status).toBe('报名成功');
    expect((await lastProgress('b')).status).toBeUndefined();
  });
  it('gives what was seen without a profile to the first one that is there', async () => {
    await noteSighting({ page: 'form-submitted', ...SPRING, ...showing('等待审核') });
    expect((await noteSighting({ page: 'home', profile: 'a', ...SPRING })).status).toBe('等待审核');
    expect(await allRegistrations()).toHaveLength(1);
  });
  it('keeps the state that was shown last, with time and evidence', async () => {
    await noteSighting({ page: 'review', ...SPRING, ...showing('等待审核') }, at('2026-03-14'));
    await noteSighting({ page: 'home', ...SPRING, ...showing('等待审核') }, at('2026-03-15'));
    expect((await lastProgress()).marks).toEqual([
      { what: '等待审核', at: '2026-03-14T08:00:00.000Z', from: 'review' },
    ]);
    await noteSighting({ page: 'review', ...SPRING, marks: [{ what: '审核不通过', reason: '照片背景不是白色' }] });
    expect(await lastProgress()).toMatchObject({ status: '审核不通过' });
    expect((await lastProgress()).marks.at(-1)?.reason).toBe('照片背景不是白色');
  });
  it('can be corrected by hand, and goes on from there', async () => {
    await noteSighting({ page: 'payment', ...SPRING, ...showing('待缴费') });
    await markByHand(SPRING, '缴费成功');
    expect((await lastProgress()).marks.at(-1)).toMatchObject({ what: '缴费成功', from: 'hand' });
    await markByHand(SPRING, '待缴费');
    expect((await lastProgress()).status).toBe('待缴费');
  });
  it('keeps practice apart: the guide goes on from it, no reminder does, and the real registration is as it was', async () => {
    await noteSighting({ page: 'form', profile: 'a', ...SPRING });
    await noteSighting({ page: 'form-submitted', profile: 'a', ...SPRING, ...showing('等待审核'), isPractice: true });
    await noteSighting({ page: 'review', profile: 'a', isPractice: true });
    expect(await lastProgress('a', true)).toMatchObject({ status: '等待审核', pages: { review: expect.anything() } });
    expect((await lastProgress('a')).status).toBeUndefined();
    expect((await allRegistrations()).map(({ profile }) => profile)).toEqual(['a']);
    const practised = await lastProgress('a', true);
    await changeTimes(practised, () => ({
      ticketOpens: { time: '2026-05-17', from: 'hand', readAt: '2026-03-01T00:00:00Z' },
    }));
    expect([await timesOf(SPRING), await timesOf(practised)]).toEqual([{}, {}]);
    await forgetPractice();
    expect((await lastProgress('a', true)).status).toBeUndefined();
    expect(await pages()).toEqual(['form']);
  });
  it('goes on in practice, too, when a page says the batch at last', async () => {
    await noteSighting({ page: 'my-info', profile: 'a', agency: '辽宁', isPractice: true });
    await noteSighting({ page: 'form', profile: 'a', ...SPRING, isPractice: true });
    expect(Object.keys((await lastProgress('a', true)).pages).sort()).toEqual(['form', 'my-info']);
  });
  it('takes what it did not write itself for nothing seen', async () => {
    await browser.storage.local.set({ registrations: { last: 7, rounds: 'all of them' } });
    expect(await lastProgress()).toMatchObject({ pages: {} });
  });
});

describe('the times of a region and batch', () => {
  const closes = { time: '2026-04-11T16:00', from: 'welcome', readAt: at('2026-03-01').toISOString() } as const;
  it('are the same for everyone who registers there', async () => {
    await changeTimes(SPRING, () => ({ signCloses: closes }));
    await noteSighting({ page: 'home', profile: 'a', ...SPRING });
    await noteSighting({ page: 'home', profile: 'b', ...SPRING });
    expect((await allRegistrations()).map(({ times }) => times.signCloses?.time)).toEqual([closes.time, closes.time]);
    expect(await timesOf(AUTUMN)).toEqual({});
  });
  it('can be followed before a page of the round was seen, and forgotten', async () => {
    await follow(SPRING);
    await changeTimes(SPRING, () => ({ signCloses: closes }));
    expect(await allRegistrations()).toHaveLength(1);
    await forgetRound(SPRING);
    expect(await allRegistrations()).toEqual([]);
    expect(await timesOf(SPRING)).toEqual({});
  });
  it('belong to nothing without a region and a batch', async () => {
    expect(await changeTimes({ agency: '辽宁' }, () => ({ signCloses: closes }))).toEqual({});
  });
});
