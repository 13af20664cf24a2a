/** The kernel in WebAssembly with SIMD, from the binary that `npm run photo:kernel` made of kernel/kernel.as.ts. */
import type { Kernel, MakeMachine } from './kernel';
import { KERNEL } from './kernel/kernel-binary';

const PAGE = 65_536;

/** Compiles once; `undefined` where the browser refuses (no SIMD, or WebAssembly switched off). */
export async function wasmMachine(): Promise<MakeMachine | undefined> {
  try {
    const binary = Uint8Array.from(atob(KERNEL), (letter) => letter.charCodeAt(0));
    const module = await WebAssembly.compile(binary);
    return (bytes) => {
      const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) + 1 });
      // The binary exports exactly these calls; a test runs each of them.
      const kernel = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernel;
      return { kernel, floats: new Float32Array(memory.buffer) };
    };
  } catch {
    return undefined;
  }
}
