/** `npm run photo:kernel`: compiles the kernel's AssemblyScript into lib/photo/net/kernel/kernel-binary.ts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../machine.mjs';
import { compileKernel } from './compile-kernel.mjs';

const letters = Buffer.from(await compileKernel()).toString('base64');
writeFileSync(
  join(ROOT, 'lib/photo/net/kernel/kernel-binary.ts'),
  `/** Made of kernel.as.ts by \`npm run photo:kernel\`; a test sees that it still is. */\nexport const KERNEL =\n  '${letters}';\n`,
);
console.info(`The kernel has ${Math.round((letters.length * 3) / 4)} bytes.`);
