/** A strip of a picture: RGBA, rows from top to bottom. */
export interface Strip {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/**
 * Packs strips, which follow each other downwards, as PNG and PDF both want them: RGB rows, each
 * told as the difference to the row above (filter “Up”), deflated. Charts become tiny that way.
 */
export class Packer {
  readonly #stream = new CompressionStream('deflate');
  readonly #writer = this.#stream.writable.getWriter();
  readonly #packed: Promise<Uint8Array<ArrayBuffer>>;
  readonly #above: Uint8Array;
  readonly #width: number;

  constructor(width: number) {
    this.#width = width;
    this.#above = new Uint8Array(width * 3);
    this.#packed = collect(this.#stream.readable);
  }

  async add({ width, height, data }: Strip): Promise<void> {
    if (width !== this.#width) throw new Error(`A strip is ${width} wide, not ${this.#width}.`);
    const line = width * 3;
    const rows = new Uint8Array((line + 1) * height);
    const above = this.#above;
    for (let y = 0, from = 0, to = 0; y < height; y += 1) {
      rows[to] = 2;
      to += 1;
      for (let i = 0; i < line; i += 3, from += 4) {
        for (let c = 0; c < 3; c += 1) {
          const value = data[from + c] ?? 0;
          rows[to] = value - (above[i + c] ?? 0);
          above[i + c] = value;
          to += 1;
        }
      }
    }
    await this.#writer.write(rows);
  }

  async done(): Promise<Uint8Array<ArrayBuffer>> {
    await this.#writer.close();
    return this.#packed;
  }
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
  }
  return joined(parts);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
