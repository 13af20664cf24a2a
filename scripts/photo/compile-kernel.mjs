/** Compiles the kernel; the same source always gives the same bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import { ROOT } from '../machine.mjs';

const SOURCE = join(ROOT, 'lib/photo/net/kernel/kernel.as.ts');

/** @returns {Promise<Uint8Array>} the WebAssembly binary */
export async function compileKernel() {
  const source = readFileSync(SOURCE, 'utf8');
  /** @type {Uint8Array | undefined} */
  let binary;
  const { error, stderr } = await asc.main(
    [
      'kernel.ts',
      '--outFile',
      'kernel.wasm',
      '-O3',
      '--noAssert',
      '--runtime',
      'stub',
      '--importMemory',
      '--enable',
      'simd',
    ],
    {
      readFile: (name) => (name === 'kernel.ts' ? source : null),
      writeFile: (name, contents) => {
        if (name === 'kernel.wasm' && typeof contents !== 'string') binary = contents;
      },
      listFiles: () => [],
    },
  );
  if (error || binary === undefined) throw new Error(`The kernel could not be compiled.\n${stderr}`, { cause: error });
  return binary;
}
