/**
 * Cuts a piece out of a picture, turned if asked, pixel for pixel.
 *
 * Arithmetic of whole numbers on a grid of 1/65536 pixel, so that every browser gives the same pixels.
 */
import type { CropOrder, Pixels } from './contract';
import { turnedSize } from './suggest-crop';

const ONE = 65_536;

/** Where a place of the turned picture lies in the picture, in 1/65536 pixel. Quarter turns come out exact. */
function unturned(turn: number, size: { readonly width: number; readonly height: number }, left: number, top: number) {
  const angle = (-turn * Math.PI) / 180;
  const [cos, sin] = [Math.round(Math.cos(angle) * ONE) / ONE, Math.round(Math.sin(angle) * ONE) / ONE];
  const box = turnedSize(size, turn);
  // Middles of pixels: half a pixel in.
  const [dx, dy] = [left + 0.5 - box.width / 2, top + 0.5 - box.height / 2];
  return {
    x: Math.round((size.width / 2 + dx * cos - dy * sin - 0.5) * ONE),
    y: Math.round((size.height / 2 + dx * sin + dy * cos - 0.5) * ONE),
    acrossX: Math.round(cos * ONE),
    acrossY: Math.round(sin * ONE),
  };
}

/**
 * The pixels of a crop at full resolution: its sides rounded to whole pixels. Straight lines between pixels; places
 * outside the picture repeat its edge.
 */
export function cut(source: Pixels, crop: CropOrder): Pixels {
  const width = Math.max(1, Math.round(crop.width));
  const height = Math.max(1, Math.round(crop.height));
  const { x: fromX, y: fromY, acrossX, acrossY } = unturned(crop.turn, source, crop.left, crop.top);
  const data = new Uint8ClampedArray(width * height * 4);
  const [mostX, mostY] = [(source.width - 1) * ONE, (source.height - 1) * ONE];
  let to = 0;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1, to += 4) {
      const x = Math.min(mostX, Math.max(0, fromX + column * acrossX - row * acrossY));
      const y = Math.min(mostY, Math.max(0, fromY + column * acrossY + row * acrossX));
      const [x0, y0] = [Math.floor(x / ONE), Math.floor(y / ONE)];
      // Sixteenths of 16 bits are more than eight-bit levels can show; 8 bits each keep the products small.
      const [across, down] = [(x - x0 * ONE) >> 8, (y - y0 * ONE) >> 8];
      const right = x0 + 1 < source.width ? 4 : 0;
      const below = y0 + 1 < source.height ? 4 * source.width : 0;
      const p = 4 * (y0 * source.width + x0);
      for (let channel = 0; channel < 3; channel += 1) {
        const q = p + channel;
        const upper = source.data[q]! * (256 - across) + source.data[q + right]! * across;
        const lower = source.data[q + below]! * (256 - across) + source.data[q + below + right]! * across;
        data[to + channel] = (upper * (256 - down) + lower * down + 32_768) >> 16;
      }
      data[to + 3] = 255;
    }
  }
  return { width, height, data };
}
