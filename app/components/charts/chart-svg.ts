// A drawing of the page as a file of its own: the browser's own styles written into it, with its title, names and date.
const SVG = 'http://www.w3.org/2000/svg';
// Not the page's own font: a picture and a reader's machine lack it, and texts must fit as they are drawn there.
const FONT = "Arial, 'Liberation Sans', sans-serif";
const MARGIN = 16;
const LINE = 20;

/** What a drawing takes from the page's style sheets, and a file would lack. */
const INHERITED = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linejoin', 'paint-order'],
  ...['opacity', 'font-size', 'font-weight', 'text-anchor'],
] as const;

/** The words that stand around a drawing in its file. */
export interface ChartWords {
  title: string;
  shown: string;
  source: string;
}

/** A finished drawing with its size in pixels. */
export interface ChartSvg {
  svg: string;
  width: number;
  height: number;
}

/** The drawing in `space` as an SVG file; null while it has not been drawn. */
export function chartSvg(space: HTMLElement, words: ChartWords): ChartSvg | null {
  const drawn = space.querySelector<SVGSVGElement>('svg.recharts-surface');
  if (!drawn) return null;
  const { width: chartWidth, height: chartHeight } = drawn.getBoundingClientRect();
  const width = Math.ceil(Math.max(chartWidth, 320) + 2 * MARGIN);
  const file = element('svg', { xmlns: SVG, width, role: 'img', 'font-family': FONT });
  const title = element('title', {});
  title.textContent = `${words.title}. ${words.shown}`;
  file.append(title, element('rect', { width: '100%', height: '100%', fill: '#ffffff' }));
  for (const defs of space.querySelectorAll('.chart__patterns defs')) file.append(styled(defs));

  let y = MARGIN;
  y = addText(file, words.title, { y, width, size: 18, weight: 600 });
  y = addText(file, words.shown, { y, width, size: 14, weight: 400 });
  y = addLegend(file, space, y, width) + 8;
  const chart = styled(drawn);
  for (const [name, value] of Object.entries({ x: MARGIN, y, width: chartWidth, height: chartHeight })) chart.setAttribute(name, String(value));
  file.append(chart);
  const height = Math.ceil(addText(file, words.source, { y: y + chartHeight + 8, width, size: 12, weight: 400 }) + MARGIN / 2);
  file.setAttribute('height', String(height));
  file.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return { svg: new XMLSerializer().serializeToString(file), width, height };
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== 'xmlns') made.setAttribute(key, String(value));
  return made;
}

/** A copy that looks the same where the page's style sheets are not. */
function styled(original: Element): Element {
  const copy = original.cloneNode(true) as Element;
  const originals = [original, ...original.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((from, place) => {
    const to = copies[place];
    if (!to) return;
    const style = getComputedStyle(from);
    for (const name of ['class', 'style', 'tabindex', 'role']) to.removeAttribute(name);
    for (const name of INHERITED) {
      const value = style.getPropertyValue(name);
      if (value) to.setAttribute(name, value.replaceAll('"', "'"));
    }
  });
  return copy;
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
      for (const [key, value] of Object.entries({ x, y, width: 24, height: 18 })) copy.setAttribute(key, String(value));
      file.append(copy);
    }
    file.append(textAt(name, x + 32, y + 14, 14, 400));
    x += wide;
  }
  return entries.length > 0 ? y + 24 : from;
}

interface TextPlace {
  y: number;
  width: number;
  size: number;
  weight: number;
}

/** A text over as many lines as it needs; where the next begins. */
function addText(file: SVGElement, text: string, { y, width, size, weight }: TextPlace): number {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measured(longer, size, weight) <= width - 2 * MARGIN) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  lines.forEach((line, place) => file.append(textAt(line, MARGIN, y + size + place * LINE, size, weight)));
  return y + lines.length * LINE + 4;
}

function textAt(text: string, x: number, y: number, size: number, weight: number): SVGElement {
  const made = element('text', { x, y, 'font-size': size, 'font-weight': weight, fill: '#1c1f25' });
  made.textContent = text;
  return made;
}

function measured(text: string, size: number, weight: number): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.6;
  context.font = `${weight} ${size}px ${FONT}`;
  return context.measureText(text).width;
}
