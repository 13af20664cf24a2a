/** Reads numbers out of bytes. Past the end everything is 0, so that no reader can run over it. */
export interface View {
  readonly length: number;
  u8(at: number): number;
  /** Big-endian. */
  u16(at: number): number;
  u32(at: number): number;
  /** Little-endian. */
  le16(at: number): number;
  le32(at: number): number;
  /** Whether these characters (one byte each) stand here. */
  says(at: number, letters: string): boolean;
}

export function viewOf(bytes: Uint8Array): View {
  const u8 = (at: number): number => bytes[at] ?? 0;
  const u16 = (at: number): number => u8(at) * 256 + u8(at + 1);
  const le16 = (at: number): number => u8(at) + u8(at + 1) * 256;
  return {
    length: bytes.length,
    u8,
    u16,
    le16,
    u32: (at) => u16(at) * 65_536 + u16(at + 2),
    le32: (at) => le16(at) + le16(at + 2) * 65_536,
    says(at, letters) {
      for (let place = 0; place < letters.length; place++)
        if (bytes[at + place] !== letters.charCodeAt(place)) return false;
      return true;
    },
  };
}
