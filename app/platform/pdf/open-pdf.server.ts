import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const { resolve } = createRequire(import.meta.url);

/** An open document, and what is written once it is ended. */
export interface OpenPdf {
  doc: PDFKit.PDFDocument;
  written: Promise<Buffer>;
}

/**
 * Begins a tagged PDF (PDF/UA) on A4 in Norwegian, with the fonts `plain` and `bold` embedded. Their letters are those that
 * `isPrintable` lets through. Pages are kept until the end, so that their number can be written on each.
 */
export function openPdf({ title, author }: { title: string; author: string }): OpenPdf {
  const options = {
    pdfVersion: '1.7',
    subset: 'PDF/UA' as string,
    tagged: true,
    lang: 'nb-NO',
    displayTitle: true,
    bufferPages: true,
    size: 'A4',
    margin: 56,
    font: resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
    info: { Title: title, Author: author, Creator: 'Praksisporten' },
  } as const;
  // The types do not know this subset yet.
  const doc = new PDFDocument(options as PDFKit.PDFDocumentOptions);
  doc.registerFont('plain', resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));
  doc.registerFont('bold', resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'));
  return { doc, written: whole(doc) };
}

function whole(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((done, fail) => {
    const parts: Buffer[] = [];
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => done(Buffer.concat(parts)));
    doc.on('error', fail);
  });
}
