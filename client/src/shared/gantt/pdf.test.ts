import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pdfFile } from './pdf';
import { pngFile } from './png';
import { Packer } from './raster';

const strip = (width: number, height: number, shade: number) => ({
  width,
  height,
  data: new Uint8ClampedArray(width * height * 4).fill(shade),
});

async function packed(width: number, strips: { height: number; shade: number }[]) {
  const packer = new Packer(width);
  for (const { height, shade } of strips) await packer.add(strip(width, height, shade));
  return packer.done();
}

/** Undoes the filter “Up”. */
function rowsOf(bytes: Uint8Array, width: number): number[][] {
  const raw = inflateSync(bytes);
  const line = width * 3 + 1;
  const rows: number[][] = [];
  for (let at = 0; at < raw.length; at += line) {
    expect(raw[at]).toBe(2);
    const above = rows.at(-1);
    rows.push(
      [...raw.subarray(at + 1, at + line)].map((value, i) => (value + (above?.[i] ?? 0)) & 255),
    );
  }
  return rows;
}

it('strips become one picture, row by row', async () => {
  const bytes = await packed(3, [
    { height: 2, shade: 200 },
    { height: 1, shade: 10 },
  ]);
  const rows = rowsOf(bytes, 3);
  expect(rows.map((row) => row[0])).toEqual([200, 200, 10]);
  expect(rows.every((row) => row.length === 9)).toBe(true);
});

it('a strip of another width is refused', async () => {
  await expect(new Packer(3).add(strip(4, 1, 0))).rejects.toThrow('4 wide');
});

it('a PNG says its size and resolution, and its sums are right', async () => {
  const file = pngFile(3, 2, await packed(3, [{ height: 2, shade: 7 }]), 7_560);
  const view = new DataView(file.buffer);
  expect([...file.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([3, 2]);
  const text = new TextDecoder('latin1').decode(file);
  expect(text.indexOf('pHYs')).toBeGreaterThan(0);
  // The sum of an empty IEND is known.
  expect([...file.subarray(-4)]).toEqual([0xae, 0x42, 0x60, 0x82]);
});

it('a PDF has its pages, its pictures and its words where the table says', async () => {
  const image = { width: 3, height: 2, packed: await packed(3, [{ height: 2, shade: 7 }]) };
  const page = (text: string) => ({
    width: 842.25,
    height: 595.5,
    image,
    texts: [{ x: 24, y: 500, size: 9, text }],
  });
  const file = pdfFile('在线客服上线', [page('全面上线'), page('')]);
  const text = new TextDecoder('latin1').decode(file);
  expect(text.startsWith('%PDF-1.5')).toBe(true);
  expect(text).toContain('/Count 2');
  expect(text).toContain('/MediaBox [0 0 842.25 595.5]');
  // UTF-16 of 全面上线.
  expect(text).toContain('<516897624E0A7EBF> Tj');
  expect(text).toContain('/Title <FEFF57287EBF5BA2670D4E0A7EBF>');
  const table = Number(/startxref\n(\d+)/.exec(text)?.[1]);
  expect(text.slice(table, table + 4)).toBe('xref');
  const lines = text.slice(table).split('\n');
  const count = Number(lines[1]?.split(' ')[1]);
  for (let number = 1; number < count; number += 1) {
    const offset = Number(lines[2 + number]?.slice(0, 10));
    expect(text.slice(offset, offset + 12)).toMatch(new RegExp(`^${number} 0 obj`));
  }
});
