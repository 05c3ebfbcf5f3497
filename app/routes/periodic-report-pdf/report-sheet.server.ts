/** A table on paper: what it is about, its headings, and its rows, of which the first cell is the row's own heading. */
interface PaperTable {
  headings: readonly string[];
  rows: readonly (readonly string[])[];
}

interface LaidOutRow {
  height: number;
  draws: readonly ((y: number) => void)[];
}

interface TextStyle {
  font: 'plain' | 'bold';
  size: number;
  after: number;
  /** How much must follow on the same page. */
  together: number;
  indent?: number;
  link?: string;
}

const LINE = '#c6c6c6';
const PADDING = 4;
/** How far the text of a list stands from its bullet. */
const BULLET = 10;

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

  /** An address that can be followed. */
  link(address: string): void {
    const paragraph = this.under(this.root, 'P');
    this.write('Link', address, { font: 'plain', size: 10, after: 5, together: 0, link: address }, paragraph);
    paragraph.end();
  }

  list(items: readonly string[]): void {
    const list = this.under(this.root, 'L');
    for (const item of items) {
      const entry = this.under(list, 'LI');
      const style = { font: 'plain', size: 10, after: 3, together: 0 } as const;
      this.room(this.doc.font('plain').fontSize(10).heightOfString(item, { width: this.width() - BULLET }));
      const { y } = this;
      this.write('Lbl', '•', style, entry);
      this.y = y;
      this.write('LBody', item, { ...style, indent: BULLET }, entry);
      entry.end();
    }
    list.end();
    this.y += 5;
  }

  /** Rows with their headings; the first column takes half the width, and numbers stand to the right. A row that goes over to a new page stays whole. */
  table({ headings, rows }: PaperTable): void {
    const table = this.under(this.root, 'Table');
    const top = this.layOut(headings, () => true);
    this.room(top.height);
    this.row(table, top, () => ({ tag: 'TH', scope: 'Column' }));
    for (const cells of rows) {
      const laidOut = this.layOut(cells, (index) => index === 0);
      // On a new page the eye needs the headings again; whoever listens has them already.
      if (this.room(laidOut.height)) this.artifactRow(top);
      this.row(table, laidOut, (index) => (index === 0 ? { tag: 'TH', scope: 'Row' } : { tag: 'TD' }));
    }
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

  /** Where the cells of a row stand, and how high it is; it is drawn at the height that the page has reached by then. */
  private layOut(cells: readonly string[], isBold: (index: number) => boolean): LaidOutRow {
    const { left } = this.doc.page.margins;
    const first = this.width() / 2;
    const rest = (this.width() - first) / Math.max(1, cells.length - 1);
    const placed = cells.map((cell, index) => {
      const style = () => this.doc.font(isBold(index) ? 'bold' : 'plain').fontSize(9);
      const width = (index === 0 ? first : rest) - PADDING * 2;
      const x = left + PADDING + (index === 0 ? 0 : first + (index - 1) * rest);
      const align = index === 0 ? 'left' : 'right';
      return { height: style().heightOfString(cell, { width }), draw: (y: number) => void style().fillColor('#000').text(cell, x, y + PADDING, { width, align }) };
    });
    return { height: Math.max(...placed.map(({ height }) => height)) + PADDING * 2, draws: placed.map(({ draw }) => draw) };
  }

  private row(table: PDFKit.PDFStructureElement, { height, draws }: LaidOutRow, kindOf: (index: number) => { tag: string; scope?: string }): void {
    const row = this.under(table, 'TR');
    const { y } = this;
    draws.forEach((draw, index) => {
      const { tag, ...options } = kindOf(index);
      row.add(this.doc.struct(tag, options as PDFKit.Mixins.StructureElementOptions, () => draw(y)));
    });
    row.end();
    this.ruleBelow(height);
  }

  private artifactRow({ height, draws }: LaidOutRow): void {
    this.artifact(() => draws.forEach((draw) => draw(this.y)));
    this.ruleBelow(height);
  }

  private ruleBelow(height: number): void {
    const { left } = this.doc.page.margins;
    this.y += height;
    this.artifact(() => this.doc.moveTo(left, this.y).lineTo(left + this.width(), this.y).lineWidth(0.5).strokeColor(LINE).stroke());
  }

  private write(
    tag: string,
    text: string,
    { font, size, after, together, indent = 0, link }: TextStyle,
    into: PDFKit.PDFStructureElement = this.root,
  ): void {
    const width = this.width() - indent;
    this.doc.font(font).fontSize(size);
    const height = this.doc.heightOfString(text, { width });
    this.room(height + together);
    const { left } = this.doc.page.margins;
    const { y } = this;
    const element: PDFKit.PDFStructureElement = this.doc.struct(tag, {}, () => {
      this.doc.font(font).fontSize(size).fillColor('#000').text(text, left + indent, y, { width, underline: Boolean(link) });
      if (link) this.doc.link(left + indent, y, Math.min(width, this.doc.widthOfString(text)), height, link, annotationOf(element, link));
    });
    into.add(element);
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

  /** Begins a new page where so much has no room on this one, and says whether it did. */
  private room(height: number): boolean {
    const { height: page, margins } = this.doc.page;
    if (this.y + height <= page - margins.bottom) return false;
    this.doc.addPage();
    this.y = margins.top;
    return true;
  }
}

/** What ties a link to its tag, and is said of it; PDFKit takes a primitive string for a name, and its types know no parent. */
function annotationOf(structParent: PDFKit.PDFStructureElement, address: string) {
  return { structParent, Contents: Object(address) as string } as PDFKit.Mixins.AnnotationOption;
}
