import { joined } from './raster';

export interface PdfText {
  /** Points from the left and from the bottom of the page. */
  x: number;
  y: number;
  size: number;
  text: string;
}

export interface PdfPage {
  /** Points: 72 to the inch. */
  width: number;
  height: number;
  /** The page as a picture, packed by a `Packer`. */
  image: { width: number; height: number; packed: Uint8Array };
  /** Lies unseen over the picture, so that the page can be searched and copied from. */
  texts: readonly PdfText[];
}

const encoder = new TextEncoder();

/** UTF-16 with the higher byte first, as hexadecimal digits. */
function hex(text: string): string {
  let digits = '';
  for (let i = 0; i < text.length; i += 1) {
    digits += text.charCodeAt(i).toString(16).padStart(4, '0');
  }
  return digits.toUpperCase();
}

/**
 * A PDF file whose pages are pictures with searchable text. The text uses one of the Chinese fonts
 * that every reader knows by name (ISO 32000-1, 9.7.5.2), so none has to be embedded.
 */
export function pdfFile(title: string, pages: readonly PdfPage[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (part: string | Uint8Array) => {
    const bytes = typeof part === 'string' ? encoder.encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  /** With a stream, `body` is what stands inside its dictionary. */
  const object = (body: string, stream?: Uint8Array) => {
    offsets.push(length);
    write(`${offsets.length} 0 obj\n`);
    if (stream === undefined) write(`${body}\nendobj\n`);
    else {
      write(`<< ${body} /Length ${stream.length} >>\nstream\n`);
      write(stream);
      write('\nendstream\nendobj\n');
    }
  };
  // Fixed numbers: 1 catalog, 2 pages, 3 facts, 4 to 6 the font; then three for each page.
  const first = (index: number) => 7 + index * 3;
  write('%PDF-1.5\n');
  write(new Uint8Array([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]));
  object('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, index) => `${first(index)} 0 R`).join(' ');
  object(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  object(`<< /Title <FEFF${hex(title)}> /Producer (Zhixing) >>`);
  object(
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [5 0 R] >>',
  );
  object(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 5 >> /FontDescriptor 6 0 R /DW 1000 /W [1 95 500] >>',
  );
  object(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  );
  pages.forEach((page, index) => {
    const own = first(index);
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${number(page.width)} ${number(page.height)}] /Resources << /XObject << /P ${own + 2} 0 R >> /Font << /F 4 0 R >> >> /Contents ${own + 1} 0 R >>`,
    );
    object('', encoder.encode(contentOf(page)));
    const { width, height, packed } = page.image;
    object(
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 3 /Columns ${width} >>`,
      packed,
    );
  });
  const table = length;
  write(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`);
  for (const offset of offsets) write(`${String(offset).padStart(10, '0')} 00000 n \n`);
  write(
    `trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${table}\n%%EOF\n`,
  );
  return joined(parts);
}

function contentOf(page: PdfPage): string {
  const lines = [`q ${number(page.width)} 0 0 ${number(page.height)} 0 0 cm /P Do Q`];
  if (page.texts.length > 0) {
    // Rendering mode 3 neither fills nor strokes.
    lines.push('BT 3 Tr');
    for (const { x, y, size, text } of page.texts) {
      lines.push(`/F ${number(size)} Tf 1 0 0 1 ${number(x)} ${number(y)} Tm <${hex(text)}> Tj`);
    }
    lines.push('ET');
  }
  return lines.join('\n');
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
