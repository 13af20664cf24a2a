/** A JPEG's scan read once: the mean of every block; the other numbers are only skipped. */
import type { Component, Header } from './header';
import { type Bookmark, Scan } from './scan';

/** The means of one component's blocks, levels 0–255. */
export interface Means {
  readonly width: number;
  readonly levels: Uint8ClampedArray;
}

/** What reading the scan once leaves behind: the means, and by rows of pieces where to read on. */
export interface Read {
  readonly scan: Scan;
  readonly planes: readonly Means[];
  readonly rows: readonly Bookmark[];
}

/** Reads the scan; `undefined` where a code is unknown or the data ends too soon. */
export function readMeans(bytes: Uint8Array, header: Header): Read | undefined {
  const { width, height, components, every } = header;
  const [{ across: most, down: deepest }] = components as [Component];
  const [wide, high] = [Math.ceil(width / (8 * most)), Math.ceil(height / (8 * deepest))];
  const planes = components.map(({ across, down, steps }) => ({
    width: wide * across,
    step: steps[0]! / 8,
    levels: new Uint8ClampedArray(wide * across * high * down),
  }));
  const scan = new Scan(bytes, header);
  const rows: Bookmark[] = [];
  for (let row = 0; row < high; row += 1) {
    rows.push(scan.bookmark);
    for (let column = 0; column < wide; column += 1) {
      const piece = row * wide + column;
      if (every > 0 && piece > 0 && piece % every === 0) scan.startAnew(piece / every - 1);
      for (let order = 0; order < 3; order += 1) {
        const component = components[order]!;
        const { across, down } = component;
        const { width: line, levels, step } = planes[order]!;
        for (let y = 0; y < down; y += 1) {
          const at = (row * down + y) * line + column * across;
          for (let x = 0; x < across; x += 1) {
            const mean = scan.pass(order, component);
            if (Number.isNaN(mean)) return undefined;
            levels[at + x] = mean * step + 128;
          }
        }
      }
      if (scan.isOver) return undefined;
    }
  }
  return { scan, planes, rows };
}
