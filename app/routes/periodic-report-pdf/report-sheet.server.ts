/** A table on paper: what it is about, its headings, and its rows, of which the first cell is the row's own heading. */
interface PaperTable {
  headings: readonly string[];
  rows: readonly (readonly string[])[];
}

const LINE = '#c6c6c6';
const PADDING = 4;

/**
 * Writes a report down over as many pages as it needs, with tags that a screen reader knows. What has no room begins on a
 * new page: a tagged paragraph or row that broke over two pages would be read as two.
 */
export class ReportSheet {
  private readonly root: PDFKit.PDFStructureElement;
  private y: number;

  constructor(private readonly doc: PDFKit.PDFDocument) {
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
    this.y = doc.page.margins.top;
  }

  heading(tag: 'H1' | 'H2' | 'H3', text: string): void {
    const size = { H1: 18, H2: 13, H3: 10 }[tag];
    if (tag === 'H2') this.y += 12;
    // A heading does not stand alone at the foot of a page.
    this.write(tag, text, { font: 'bold', size, after: tag === 'H3' ? 2 : 6, together: tag === 'H2' ? 60 : 30 });
  }

  /** A text as it was written; each of its lines is a paragraph. */
  text(text: string): void {
    for (const line of text.split('\n').filter((one) => one.trim() !== '')) this.write('P', line, { font: 'plain', size: 10, after: 5, together: 0 });
  }

  list(items: readonly string[]): void {
    const list = this.under(this.root, 'L');
    for (const item of items) this.write('LI', `• ${item}`, { font: 'plain', size: 10, after: 3, together: 0 }, list);
    list.end();
    this.y += 5;
  }

  /** Rows with their headings; the first column takes half the width. A row that goes over to a new page stays whole. */
  table({ headings, rows }: PaperTable): void {
    const table = this.under(this.root, 'Table');
    this.row(table, headings, headings.map(() => ({ tag: 'TH', scope: 'Column' })));
    for (const row of rows) this.row(table, row, row.map((_cell, index) => (index === 0 ? { tag: 'TH', scope: 'Row' } : { tag: 'TD' })));
    table.end();
    this.y += 8;
  }

  /** Ends the document, with the number of each page at its foot, which is no part of what is read. */
  end(pageOf: (page: number, pages: number) => string): void {
    this.root.end();
    const { count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.doc.switchToPage(page);
      const { margins, height } = this.doc.page;
      // Below the margin, where a text would begin a page of its own.
      this.doc.page.margins = { ...margins, bottom: 0 };
      this.artifact(() => this.doc.font('plain').fontSize(8).fillColor('#000').text(pageOf(page + 1, count), margins.left, height - 36, { width: this.width(), align: 'right', lineBreak: false }));
      this.doc.page.margins = margins;
    }
  }

  private row(table: PDFKit.PDFStructureElement, cells: readonly string[], kinds: readonly { tag: string; scope?: string }[]): void {
    const { left } = this.doc.page.margins;
    const first = this.width() / 2;
    const rest = (this.width() - first) / Math.max(1, cells.length - 1);
    const widths = cells.map((_cell, index) => (index === 0 ? first : rest) - PADDING * 2);
    const style = (index: number) => this.doc.font(kinds[index]?.tag === 'TH' ? 'bold' : 'plain').fontSize(9);
    const height = Math.max(...cells.map((cell, index) => style(index).heightOfString(cell, { width: widths[index] ?? 0 })));
    this.room(height + PADDING * 2);
    const row = this.under(table, 'TR');
    let x = left;
    cells.forEach((cell, index) => {
      const { tag = 'TD', ...options } = kinds[index] ?? {};
      const [at, width, y] = [x + PADDING, widths[index] ?? 0, this.y + PADDING];
      row.add(this.doc.struct(tag, options as PDFKit.Mixins.StructureElementOptions, () => void style(index).fillColor('#000').text(cell, at, y, { width })));
      x += width + PADDING * 2;
    });
    row.end();
    this.y += height + PADDING * 2;
    this.artifact(() => this.doc.moveTo(left, this.y).lineTo(left + this.width(), this.y).lineWidth(0.5).strokeColor(LINE).stroke());
  }

  private write(
    tag: string,
    text: string,
    { font, size, after, together }: { font: 'plain' | 'bold'; size: number; after: number; together: number },
    into: PDFKit.PDFStructureElement = this.root,
  ): void {
    const width = this.width();
    this.doc.font(font).fontSize(size);
    const height = this.doc.heightOfString(text, { width });
    this.room(height + together);
    const { left } = this.doc.page.margins;
    const { y } = this;
    into.add(this.doc.struct(tag, {}, () => void this.doc.font(font).fontSize(size).fillColor('#000').text(text, left, y, { width })));
    this.y += height + after;
  }

  /** A new tag within another. */
  private under(parent: PDFKit.PDFStructureElement, tag: string): PDFKit.PDFStructureElement {
    const element = this.doc.struct(tag);
    parent.add(element);
    return element;
  }

  /** Draws what only the eye needs. */
  private artifact(draw: () => unknown): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
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
