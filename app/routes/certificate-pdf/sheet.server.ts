const GAP = 24;

interface Row {
  tag?: 'P' | 'H1' | 'H2' | 'H3';
  nb: string;
  /** Where nothing is written in English, the Norwegian stands alone. */
  en: string | null;
  size?: number;
  font?: 'plain' | 'bold';
  after?: number;
  /** Over both columns. */
  wide?: boolean;
}

/**
 * Writes down a page of A4, Norwegian to the left and English to the right, and begins a new page where a row has no room:
 * a tagged paragraph that broke over two pages would be read as two.
 */
export class Sheet {
  private readonly root: PDFKit.PDFStructureElement;
  private y: number;

  constructor(private readonly doc: PDFKit.PDFDocument) {
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
    this.y = doc.page.margins.top;
  }

  /** One line in both languages, beside each other. */
  row({ tag = 'P', nb, en, size = 10, font = 'plain', after = 5, wide = false }: Row): void {
    const { left } = this.doc.page.margins;
    const width = wide ? this.width() : (this.width() - GAP) / 2;
    this.doc.font(font).fontSize(size);
    const height = Math.max(...[nb, en ?? ''].map((text) => this.doc.heightOfString(text, { width })));
    this.room(height);
    this.write(tag, nb, left, width, {});
    if (en) this.write(tag === 'H1' ? 'P' : tag, en, left + width + GAP, width, { lang: 'en-GB' });
    this.y += height + after;
  }

  /** A line that is the same in every language. */
  whole(text: string): void {
    this.row({ nb: text, en: null, wide: true });
  }

  /** Squares drawn as a path in a box of `size` by `size`, shown `width` points wide, with what they mean in words. */
  picture({ size, path, width, alt }: { size: number; path: string; width: number; alt: string }): void {
    this.room(width);
    const { left } = this.doc.page.margins;
    this.root.add(
      this.doc.struct('Figure', { alt }, () => {
        this.doc.save().translate(left, this.y).scale(width / size).path(path).fill('#000').restore();
      }),
    );
    this.y += width + 5;
  }

  gap(height: number): void {
    this.y += height;
  }

  end(): void {
    this.root.end();
  }

  private write(tag: string, text: string, x: number, width: number, options: { lang?: string }): void {
    const { y } = this;
    this.root.add(this.doc.struct(tag, options, () => void this.doc.fillColor('#000').text(text, x, y, { width })));
  }

  private width(): number {
    const { width, margins } = this.doc.page;
    return width - margins.left - margins.right;
  }

  private room(height: number): void {
    const { height: page, margins } = this.doc.page;
    if (this.y + height <= page - margins.bottom) return;
    this.doc.addPage();
    this.y = margins.top;
  }
}
