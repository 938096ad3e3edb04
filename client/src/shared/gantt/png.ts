import { joined } from './raster';

const SIGNATURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const whole = new Uint8Array(12 + body.length);
  const view = new DataView(whole.buffer);
  view.setUint32(0, body.length);
  for (let i = 0; i < 4; i += 1) whole[4 + i] = type.charCodeAt(i);
  whole.set(body, 8);
  view.setUint32(8 + body.length, crc32(whole.subarray(4, 8 + body.length)));
  return whole;
}

/**
 * A PNG file, 8-bit RGB, from what a `Packer` gives. Unlike a canvas it has no largest size.
 * `perMetre` is its resolution: 96 dots per inch are 3780.
 */
export function pngFile(
  width: number,
  height: number,
  packed: Uint8Array,
  perMetre: number,
): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 2, 0, 0, 0], 8);
  const scale = new Uint8Array(9);
  const scaled = new DataView(scale.buffer);
  scaled.setUint32(0, perMetre);
  scaled.setUint32(4, perMetre);
  scale[8] = 1;
  return joined([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('pHYs', scale),
    chunk('IDAT', packed),
    chunk('IEND', new Uint8Array()),
  ]);
}
