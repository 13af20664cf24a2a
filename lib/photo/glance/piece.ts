/**
 * The luma of a piece of a JPEG at full resolution, as a decoder shows it: colours are enlarged by straight lines and rounded first,
 * so that what is measured in it is the same as in a decoded picture.
 */
import { lumaOf, type Plane } from '../figures/luma';
import { transformed } from './block';
import type { Component, Header } from './header';
import type { Read } from './means';

/** One component of the pieces that were read. */
interface Levels extends Plane {
  /** How many of its places make one pixel: 1 or ½. */
  readonly across: number;
  readonly down: number;
}

/** Rounded, and 0–255. */
const level = (value: number): number => (value <= 0 ? 0 : value >= 255 ? 255 : (value + 0.5) | 0);

/** The levels of all the scan's pieces between two columns and two rows of them, both included. */
function levelsOf(
  { scan, rows }: Read,
  { width, components, every }: Header,
  [firstColumn, lastColumn]: readonly [number, number],
  [firstRow, lastRow]: readonly [number, number],
): readonly Levels[] {
  const [{ across: most, down: deepest }] = components as [Component];
  const wide = Math.ceil(width / (8 * most));
  const planes = components.map(({ across, down }): Levels => {
    const [columns, lines] = [8 * across * (lastColumn - firstColumn + 1), 8 * down * (lastRow - firstRow + 1)];
    const values = new Float32Array(columns * lines);
    return { width: columns, height: lines, values, across: across / most, down: down / deepest };
  });
  const block = new Float32Array(64);
  for (let row = firstRow; row <= lastRow; row += 1) {
    scan.goTo(rows[row]!);
    for (let column = 0; column <= lastColumn; column += 1) {
      const piece = row * wide + column;
      if (every > 0 && piece > 0 && piece % every === 0) scan.startAnew(piece / every - 1);
      for (let order = 0; order < 3; order += 1) {
        const component = components[order]!;
        const { across, down, steps } = component;
        const { width: line, values } = planes[order]!;
        for (let n = 0; n < across * down; n += 1) {
          if (column < firstColumn) {
            scan.pass(order, component);
            continue;
          }
          block.fill(0);
          block[0] = scan.mean(order, component) * steps[0]!;
          scan.tell(component, block);
          transformed(block);
          const x = 8 * ((column - firstColumn) * across + (n % across));
          const y = 8 * ((row - firstRow) * down + (n >= across ? 1 : 0));
          for (let from = 0, to = y * line + x; from < 64; from += 8, to += line)
            for (let at = 0; at < 8; at += 1) values[to + at] = level(block[from + at]! + 128);
        }
      }
    }
  }
  return planes;
}

/** A row of a component, enlarged to the picture's pixels from column `left` on, into `out`. */
function lineOf({ width, height, values, across, down }: Levels, left: number, row: number, out: Float32Array): void {
  if (across === 1 && down === 1) {
    out.set(values.subarray(row * width + left, row * width + left + out.length));
    return;
  }
  const middle = Math.min(height - 1, Math.max(0, (row + 0.5) * down - 0.5));
  const upper = Math.floor(middle);
  const [one, other] = [upper * width, Math.min(height - 1, upper + 1) * width];
  const low = middle - upper;
  for (let n = 0; n < out.length; n += 1) {
    const x = (left + n + 0.5) * across - 0.5;
    const x0 = x <= 0 ? 0 : x | 0;
    const x1 = x0 + 1 < width ? x0 + 1 : x0;
    const right = x <= 0 ? 0 : x - x0;
    const near = values[one + x0]! + (values[other + x0]! - values[one + x0]!) * low;
    const far = values[one + x1]! + (values[other + x1]! - values[one + x1]!) * low;
    out[n] = near + (far - near) * right;
  }
}

/** Of the picture as it is stored; columns and rows from `left`, `top` on, within the picture. */
export function lumaIn(read: Read, header: Header, left: number, top: number, width: number, height: number): Plane {
  const [{ across, down }] = header.components as [Component];
  const pieces = (from: number, length: number, size: number) =>
    [Math.floor(from / size), Math.floor((from + length - 1) / size)] as const;
  const [columns, rows] = [pieces(left, width, 8 * across), pieces(top, height, 8 * down)];
  const planes = levelsOf(read, header, columns, rows);
  const [startX, startY] = [left - columns[0] * 8 * across, top - rows[0] * 8 * down];
  const lines = planes.map(() => new Float32Array(width)) as [Float32Array, Float32Array, Float32Array];
  const [light, blueness, redness] = lines;
  const values = new Float32Array(width * height);
  for (let row = 0; row < height; row += 1) {
    planes.forEach((plane, order) => {
      lineOf(plane, startX, startY + row, lines[order]!);
    });
    for (let n = 0; n < width; n += 1) {
      const blue = level(blueness[n]!) - 128;
      const red = level(redness[n]!) - 128;
      values[row * width + n] = lumaOf(
        level(light[n]! + 1.402 * red),
        level(light[n]! - 0.344136 * blue - 0.714136 * red),
        level(light[n]! + 1.772 * blue),
      );
    }
  }
  return { width, height, values };
}
