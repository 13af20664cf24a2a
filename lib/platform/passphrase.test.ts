// @vitest-environment node
/** Checked against Node's own crypto, which shares no code with the browser's interface that we call. */
import { createCipheriv, createDecipheriv, createHash, pbkdf2Sync, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toBase64, utf8 } from './bytes';
import {
  derivation,
  freshDerivation,
  type LockedBytes,
  lockBytes,
  lockedBytes,
  ROUNDS,
  sumOf,
  unlockBytes,
} from './passphrase';

const PASSPHRASE = '四个 互不相干 的词';
const PART = ['a part', 1];
const CHEAP = freshDerivation(100_000);
const plain = utf8('张三 11010519491231002X');

const keyByNode = ({ rounds, salt }: LockedBytes['derivation'], passphrase = PASSPHRASE) =>
  pbkdf2Sync(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), rounds, 32, 'sha256');
const placeByNode = ({ name, rounds, salt }: LockedBytes['derivation']) =>
  Buffer.from(JSON.stringify([...PART, name, rounds, salt]));

function openByNode({ derivation: how, iv, bytes }: LockedBytes): string {
  const whole = Buffer.from(bytes, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', keyByNode(how), Buffer.from(iv, 'base64'));
  decipher.setAAD(placeByNode(how));
  decipher.setAuthTag(whole.subarray(-16));
  return decipher.update(whole.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8');
}

function lockByNode(): LockedBytes {
  const iv = randomBytes(12);
  const sealing = createCipheriv('aes-256-gcm', keyByNode(CHEAP), iv);
  sealing.setAAD(placeByNode(CHEAP));
  const bytes = Buffer.concat([sealing.update(plain), sealing.final(), sealing.getAuthTag()]);
  return { derivation: CHEAP, cipher: 'AES-256-GCM', iv: iv.toString('base64'), bytes: bytes.toString('base64') };
}

describe('what a passphrase locks', () => {
  it('is what Node’s crypto opens, with today’s rounds', async () => {
    const locked = await lockBytes(PASSPHRASE, PART, plain);
    expect(locked.derivation.rounds).toBe(ROUNDS);
    expect(openByNode(locked)).toBe('张三 11010519491231002X');
  });
  it('opens what Node’s crypto has locked', async () => {
    expect(await unlockBytes(PASSPHRASE, PART, lockByNode())).toEqual(plain);
  });
  it('agrees with a published answer of PBKDF2 with SHA-256 and of AES-256-GCM', async () => {
    // RFC 7914, section 11: PBKDF2-HMAC-SHA-256 of "Password" and "NaCl", 80,000 rounds, first 32 bytes.
    const how = { name: 'PBKDF2-SHA-256', rounds: 80_000, salt: toBase64(utf8('NaCl')) } as const;
    const known = Buffer.from('4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56', 'hex');
    const { iv, bytes } = await lockBytes('Password', PART, plain, how);
    const whole = Buffer.from(bytes, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', known, Buffer.from(iv, 'base64'));
    decipher.setAAD(placeByNode(how));
    decipher.setAuthTag(whole.subarray(-16));
    expect(Buffer.concat([decipher.update(whole.subarray(0, -16)), decipher.final()])).toEqual(Buffer.from(plain));
  });
  it('opens for the same passphrase typed in full width', async () => {
    const locked = await lockBytes('abcd1234', PART, plain, CHEAP);
    expect(await unlockBytes('ａｂｃｄ１２３４', PART, locked)).toEqual(plain);
  });
  it('stays shut for another passphrase, and for another part', async () => {
    const locked = await lockBytes(PASSPHRASE, PART, plain, CHEAP);
    expect(await unlockBytes(`${PASSPHRASE} `, PART, locked)).toBeUndefined();
    expect(await unlockBytes(PASSPHRASE, ['another part', 1], locked)).toBeUndefined();
  });
  it('stays shut when what says how to open it was changed', async () => {
    const locked = await lockBytes(PASSPHRASE, PART, plain, CHEAP);
    const fewer = { ...locked, derivation: { ...CHEAP, rounds: CHEAP.rounds - 1 } };
    const salted = { ...locked, derivation: { ...CHEAP, salt: freshDerivation().salt } };
    expect(await unlockBytes(PASSPHRASE, PART, fewer)).toBeUndefined();
    expect(await unlockBytes(PASSPHRASE, PART, salted)).toBeUndefined();
  });
});

describe('what a file may ask for', () => {
  it.each([
    ['too few rounds to be safe', { rounds: 99_999 }],
    ['so many that the machine would stand still', { rounds: 10_000_001 }],
    ['half a round', { rounds: 600_000.5 }],
    ['another function', { name: 'MD5' }],
    ['a salt that is no base64', { salt: '盐' }],
    ['something more', { memory: 1 }],
  ])('is not %s', (_case, change) => {
    expect(derivation.safeParse({ ...CHEAP, ...change }).success).toBe(false);
  });
  it('is no other cipher', () => {
    expect(lockedBytes.safeParse({ ...lockByNode(), cipher: 'none' }).success).toBe(false);
  });
});

it('asks for at least the rounds of OWASP’s Password Storage Cheat Sheet', () => {
  expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
});

it('sums as Node’s crypto does', async () => {
  expect(await sumOf('张三')).toBe(createHash('sha256').update('张三').digest('hex'));
});
