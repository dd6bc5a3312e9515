/** Words on a page, in points from its lower left corner. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** 10 where it is not said. */
  readonly size?: number;
}

/** The smallest PDF that prints these words on pages of 612 by 792 points, in Helvetica; characters up to U+00FF, and `ﬁ`. */
export function makePdf(pages: readonly (readonly Placed[])[], trailer = ''): Uint8Array {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] /MediaBox [0 0 612 792] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi] >> >>',
    ...pages.flatMap((page, i) => {
      const content = page.map(print).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const xref = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file + xref + end, 'latin1'));
}

function print({ x, y, text, size = 10 }: Placed): string {
  const escaped = text.replaceAll('ﬁ', '\u0001').replace(/[()\\]/g, '\\$&');
  return `BT /F1 ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}
