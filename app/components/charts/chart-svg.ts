// A drawing of the page as a file of its own: the browser's own styles written into it, with its title, names and date.
import { addText, element, FONT, MARGIN, measured, setAll, styled, textAt } from './paper';

const NARROWEST = 320;

/** The words that stand around a drawing in its file. */
export interface ChartWords {
  title: string;
  shown: string;
  /** What is counted, as of which day. */
  counted: string;
  source: string;
}

/** A finished drawing with its size in pixels. */
export interface ChartSvg {
  svg: string;
  width: number;
  height: number;
}

/** The drawing in `space` as an SVG file, or its bars one below the other; null while it has not been drawn. */
export function chartSvg(space: HTMLElement, words: ChartWords): ChartSvg | null {
  const chart = space.querySelector('svg.recharts-surface');
  const drawings = chart ? [chart] : [...space.querySelectorAll('svg.bullet')];
  if (drawings.length === 0) return null;
  const width = Math.ceil(Math.max(NARROWEST, ...drawings.map((one) => one.getBoundingClientRect().width)) + 2 * MARGIN);
  const file = element('svg', { width, role: 'img', 'font-family': FONT });
  const title = element('title', {});
  title.textContent = [words.title, words.shown, words.counted].map((text) => text.replace(/\.$/, '')).join('. ');
  file.append(title, element('rect', { width: '100%', height: '100%', fill: '#ffffff' }));
  for (const defs of space.querySelectorAll('.chart__patterns defs')) file.append(styled(defs));

  let y = addText(file, words.title, { y: MARGIN, width, size: 18, weight: 600 });
  y = addText(file, words.shown, { y, width, size: 14, weight: 400 });
  y = addLegend(file, space, y, width) + 8;
  for (const drawing of drawings) y = addDrawing(file, drawing, y, width);
  y = addText(file, words.counted, { y: y + 8, width, size: 12, weight: 400 });
  const height = Math.ceil(addText(file, words.source, { y, width, size: 12, weight: 400 }) + MARGIN / 2);
  setAll(file, { height, viewBox: `0 0 ${width} ${height}` });
  return { svg: new XMLSerializer().serializeToString(file), width, height };
}

/** A drawing, between its heading and its line where it is one of several; where the next begins. */
function addDrawing(file: SVGElement, drawing: Element, from: number, width: number): number {
  const entry = drawing.closest('li');
  const heading = entry && [...(entry.querySelector('.bullets__heading')?.children ?? [])].map((one) => one.textContent).join(' – ');
  const y = heading ? addText(file, heading, { y: from + 4, width, size: 14, weight: 600 }) : from;
  const size = drawing.getBoundingClientRect();
  const copy = styled(drawing);
  setAll(copy, { x: MARGIN, y, width: size.width, height: size.height });
  file.append(copy);
  const below = y + size.height;
  const line = entry?.querySelector('.subtle')?.textContent;
  return line ? addText(file, line, { y: below + 2, width, size: 14, weight: 400 }) + 8 : below;
}

/** The names of what is drawn, each with its sign, over as many lines as they need; where the next line begins. */
function addLegend(file: SVGElement, space: HTMLElement, from: number, width: number): number {
  const entries = [...space.querySelectorAll<HTMLElement>('.chart__legend li')];
  let x = MARGIN;
  let y = from + 4;
  for (const entry of entries) {
    const sign = entry.querySelector('svg');
    const name = entry.textContent ?? '';
    const wide = 32 + measured(name, 14, 400) + 16;
    if (x > MARGIN && x + wide > width - MARGIN) [x, y] = [MARGIN, y + 24];
    if (sign) {
      const copy = styled(sign);
      setAll(copy, { x, y, width: 24, height: 18 });
      file.append(copy);
    }
    file.append(textAt(name, x + 32, y + 14, 14, 400));
    x += wide;
  }
  return entries.length > 0 ? y + 24 : from;
}
