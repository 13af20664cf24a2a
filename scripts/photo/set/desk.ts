/** What the labelled set uses of the photo desk, as one bundle for Node. */

export { fittedMask } from '@/lib/photo/brighten';
export { readBytes } from '@/lib/photo/bytes';
export { compose } from '@/lib/photo/compose';
export { lumaPlane } from '@/lib/photo/figures/luma';
export { judge } from '@/lib/photo/judge';
export { measure } from '@/lib/photo/measure';
export { plainMachine } from '@/lib/photo/net/plain-kernel';
export { openNet } from '@/lib/photo/net/runner';
export { wasmMachine } from '@/lib/photo/net/wasm-kernel';
export { facesIn, inSizes, MASK_SIDE } from '@/lib/photo/see/eyes';
export { sample, stretched } from '@/lib/photo/see/sample';
export { segmented } from '@/lib/photo/segment';
