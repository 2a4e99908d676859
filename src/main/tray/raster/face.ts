import type { Outline, Point } from '../icon/shapes.ts';
import { readGlyph } from './glyph.ts';

/** A typeface's shapes. */
export interface Face {
  /** In ems from the character's origin on the base line, y upwards. @throws RangeError when it has no such character */
  outlinesOf(character: string): readonly Outline[];
}

/**
 * Reads a TrueType file (OpenType 1.9: `head`, `cmap` format 4, `loca`, `glyf`), as far as the bundled face needs it.
 * @throws RangeError when a table is missing or of another kind
 */
export function readFace(file: Uint8Array): Face {
  const table = tablesOf(file);
  const head = table('head');
  const unitsPerEm = head.getUint16(18);
  const [loca, glyf, cmap] = [table('loca'), table('glyf'), characterMapOf(table('cmap'))];
  const isLong = head.getInt16(50) === 1;
  const offsetOf = (glyph: number): number =>
    isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  const known = new Map<string, readonly Outline[]>();
  const read = (character: string): Outline[] => {
    const glyph = glyphOf(character, cmap);
    const [from, to] = [offsetOf(glyph), offsetOf(glyph + 1)];
    if (from === to) return [];
    const outlines = readGlyph(new DataView(glyf.buffer, glyf.byteOffset + from, to - from));
    return outlines.map((outline) => outline.map(([x, y]): Point => [x / unitsPerEm, y / unitsPerEm]));
  };
  return {
    outlinesOf(character) {
      const outlines = known.get(character) ?? read(character);
      known.set(character, outlines);
      return outlines;
    },
  };
}

function tablesOf(file: Uint8Array): (name: string) => DataView {
  const data = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const places = Array.from({ length: data.getUint16(4) }, (_, index) => 12 + index * 16);
  const nameAt = (at: number): string => String.fromCodePoint(...file.subarray(at, at + 4));
  return (name) => {
    const at = places.find((place) => nameAt(place) === name);
    if (at === undefined) throw new RangeError(`The face has no table ${name}.`);
    return new DataView(file.buffer, file.byteOffset + data.getUint32(at + 8), data.getUint32(at + 12));
  };
}

/** The part of `cmap` for the basic plane. */
function characterMapOf(cmap: DataView): DataView {
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const at = cmap.getUint32(4 + index * 8 + 4);
    if (cmap.getUint16(at) === 4) return new DataView(cmap.buffer, cmap.byteOffset + at);
  }
  throw new RangeError('The face has no character map of format 4.');
}

/** Format 4: four arrays, one entry a segment of characters: its last, its first, what to add, where to look further. */
function glyphOf(character: string, map: DataView): number {
  const code = character.codePointAt(0) ?? 0;
  const twice = map.getUint16(6);
  const [ends, starts, deltas, offsets] = [14, 16 + twice, 16 + 2 * twice, 16 + 3 * twice] as const;
  for (let at = 0; at < twice; at += 2) {
    if (code > map.getUint16(ends + at)) continue;
    const start = map.getUint16(starts + at);
    if (code < start) break;
    const delta = map.getUint16(deltas + at);
    const offset = map.getUint16(offsets + at);
    if (offset === 0) return (code + delta) % 0x1_0000;
    const glyph = map.getUint16(offsets + at + offset + (code - start) * 2);
    if (glyph !== 0) return (glyph + delta) % 0x1_0000;
    break;
  }
  throw new RangeError(`The face has no ${JSON.stringify(character)}.`);
}
