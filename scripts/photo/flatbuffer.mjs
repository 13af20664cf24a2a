/**
 * Reads the tables of a FlatBuffer: the form of a `.tflite` file.
 *
 * A table names its fields by their order in the schema; a field that is not there has the schema's default.
 * Schema: tensorflow/lite/schema/schema.fbs (version 3).
 */

/** A table of the file at a place. Field numbers are those of the schema. */
export class Table {
  /** @param {DataView} view @param {number} at */
  constructor(view, at) {
    this.view = view;
    this.at = at;
  }

  /** Where a field stands, 0 when it is left out. @param {number} field */
  #place(field) {
    const names = this.at - this.view.getInt32(this.at, true);
    const entry = 4 + 2 * field;
    if (entry >= this.view.getUint16(names, true)) return 0;
    const offset = this.view.getUint16(names + entry, true);
    return offset === 0 ? 0 : this.at + offset;
  }

  /** @param {number} place */
  #follow(place) {
    return place + this.view.getUint32(place, true);
  }

  /** A whole number of one byte. @param {number} field */
  byte(field, otherwise = 0) {
    const place = this.#place(field);
    return place === 0 ? otherwise : this.view.getInt8(place);
  }

  /** A whole number of four bytes. @param {number} field */
  int(field, otherwise = 0) {
    const place = this.#place(field);
    return place === 0 ? otherwise : this.view.getInt32(place, true);
  }

  /** A table within this one. @param {number} field @returns {Table | undefined} */
  table(field) {
    const place = this.#place(field);
    return place === 0 ? undefined : new Table(this.view, this.#follow(place));
  }

  /** A list's first element and length. @param {number} field */
  #list(field) {
    const place = this.#place(field);
    if (place === 0) return { from: 0, count: 0 };
    const list = this.#follow(place);
    return { from: list + 4, count: this.view.getUint32(list, true) };
  }

  /** A list of tables. @param {number} field @returns {Table[]} */
  tables(field) {
    const { from, count } = this.#list(field);
    return Array.from({ length: count }, (_, order) => new Table(this.view, this.#follow(from + 4 * order)));
  }

  /** A list of whole numbers of four bytes. @param {number} field @returns {number[]} */
  ints(field) {
    const { from, count } = this.#list(field);
    return Array.from({ length: count }, (_, order) => this.view.getInt32(from + 4 * order, true));
  }

  /** A list of bytes, or a text: a copy, so that it is aligned. @param {number} field */
  bytes(field) {
    const { from, count } = this.#list(field);
    return new Uint8Array(this.view.buffer.slice(this.view.byteOffset + from, this.view.byteOffset + from + count));
  }
}

/** The outermost table of a file. @param {Uint8Array} file */
export function rootTable(file) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return new Table(view, view.getUint32(0, true));
}
