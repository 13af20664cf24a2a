// @vitest-environment node
import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { flipped, numbers } from '@/tests/flips';
import { freshDerivation } from './passphrase';
import { type Contents, looksSealed, openFile, sealFile } from './sealed-file';

const PASSPHRASE = '文件 自己的 口令';
const CHEAP = freshDerivation(100_000);
const photo = new File([new Uint8Array([255, 216, 255, 0])], '张三.jpg', { type: 'image/jpeg' });
const contents: Contents = {
  profiles: [
    { label: '张三', fields: { name: '张三', idNumber: '11010519491231002X' } },
    { label: '李四', fields: {} },
  ],
  photos: [{ of: 0, place: 'source', file: photo }],
};
const seal = () => sealFile(PASSPHRASE, contents, CHEAP);

describe('a sealed file', () => {
  it('opens with its passphrase: profiles and photos as they were', async () => {
    const opened = await openFile(await seal(), PASSPHRASE);
    if (opened.kind !== 'open') throw new Error(opened.kind);
    expect(opened.profiles).toEqual(contents.profiles);
    const [one] = opened.photos;
    expect([one?.of, one?.place, one?.file.name, one?.file.type]).toEqual([0, 'source', '张三.jpg', 'image/jpeg']);
    expect(new Uint8Array((await one?.file.arrayBuffer()) ?? [])).toEqual(new Uint8Array([255, 216, 255, 0]));
  });
  it('tells nothing without it', async () => {
    const text = await seal();
    expect(looksSealed(text)).toBe(true);
    for (const secret of ['张三', '11010519491231002X', 'jpg']) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(Buffer.from(secret).toString('base64').replace(/=+$/, ''));
    }
  });
  it('is what Node’s crypto opens', async () => {
    const { lock } = JSON.parse(await seal());
    const { salt, rounds, name } = lock.derivation;
    const key = pbkdf2Sync(PASSPHRASE.normalize('NFKC'), Buffer.from(salt, 'base64'), rounds, 32, 'sha256');
    const whole = Buffer.from(lock.bytes, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(lock.iv, 'base64'));
    decipher.setAAD(Buffer.from(JSON.stringify(['ruankao file', 1, name, rounds, salt])));
    decipher.setAuthTag(whole.subarray(-16));
    const bytes = Buffer.concat([decipher.update(whole.subarray(0, -16)), decipher.final()]);
    const head = JSON.parse(bytes.subarray(4, 4 + bytes.readUInt32BE(0)).toString());
    expect(head.plain.profiles).toEqual(contents.profiles);
  });
  it('says that it was another passphrase, and not that it is damaged', async () => {
    expect(await openFile(await seal(), '别的口令')).toEqual({ kind: 'wrong' });
  });
  it('bears the byte order mark and the line end that programs add', async () => {
    expect(await openFile(`\uFEFF${await seal()}\r\n`, PASSPHRASE)).toMatchObject({ kind: 'open' });
  });
  it('of a later version asks for a newer assistant', async () => {
    const later = JSON.stringify({ ...JSON.parse(await seal()), version: 2 });
    const opened = await openFile(later, PASSPHRASE);
    expect(opened).toMatchObject({ kind: 'refused', reason: { zh: expect.stringContaining('第 2 版') } });
  });
});

describe('a damaged file', () => {
  it('is never taken in: of 10,000 flipped bits not one is accepted', async () => {
    const bytes = new TextEncoder().encode(await seal());
    const next = numbers(2026);
    let accepted = 0;
    let unnamed = 0;
    for (let at = 0; at < 10_000; at += 1) {
      const text = new TextDecoder().decode(flipped(bytes, next(bytes.length * 8)));
      const { kind } = await openFile(text, PASSPHRASE);
      if (kind === 'open') accepted += 1;
      if (kind === 'wrong') unnamed += 1;
    }
    expect(accepted).toBe(0);
    expect(unnamed).toBe(0); // Damage is called damage, and never a wrong passphrase.
  }, 60_000);
  it('is never taken in when it was cut short, wherever', async () => {
    const text = await seal();
    const next = numbers(31);
    for (let at = 0; at < 500; at += 1)
      expect((await openFile(text.slice(0, next(text.length)), PASSPHRASE)).kind).toBe('refused');
  }, 60_000);
  it('is not taken for weaker than it is: fewer rounds do not open it', async () => {
    const text = (await seal()).replace('"rounds":100000', '"rounds":1');
    expect(await openFile(text, PASSPHRASE)).toMatchObject({ kind: 'refused' });
  });
});
