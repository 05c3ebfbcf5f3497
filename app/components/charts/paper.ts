// What a drawing's file is put together from: texts that are broken into lines, and copies of what the page has drawn.
const SVG = 'http://www.w3.org/2000/svg';
// Not the page's own font: a picture and a reader's machine lack it, and texts must fit as they are drawn there.
export const FONT = "Arial, 'Liberation Sans', sans-serif";
/** Pixels around everything. */
export const MARGIN = 16;
const LINE = 20;
const INK = '#1c1f25';

/** What a drawing takes from the page's style sheets, and a file would lack. */
const INHERITED = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linejoin', 'paint-order'],
  ...['opacity', 'font-size', 'font-weight', 'text-anchor'],
] as const;

type Attributes = Readonly<Record<string, string | number>>;

export function element(name: string, attributes: Attributes): SVGElement {
  const made = document.createElementNS(SVG, name);
  setAll(made, attributes);
  return made;
}

export function setAll(to: Element, attributes: Attributes): void {
  for (const [key, value] of Object.entries(attributes)) to.setAttribute(key, String(value));
}

/** A copy that looks the same where the page's style sheets are not. */
export function styled(original: Element): Element {
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

interface TextPlace {
  y: number;
  width: number;
  size: number;
  weight: number;
}

/** A text over as many lines as it needs; where the next begins. */
export function addText(file: SVGElement, text: string, { y, width, size, weight }: TextPlace): number {
  const lines: string[] = [];
  // Not at a space that belongs to its number, as in «38 %».
  for (const word of text.split(/[ \n\t]+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measured(longer, size, weight) <= width - 2 * MARGIN) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  lines.forEach((line, place) => file.append(textAt(line, MARGIN, y + size + place * LINE, size, weight)));
  return y + lines.length * LINE + 4;
}

export function textAt(text: string, x: number, y: number, size: number, weight: number): SVGElement {
  const made = element('text', { x, y, 'font-size': size, 'font-weight': weight, fill: INK });
  made.textContent = text;
  return made;
}

/** How wide a text is in the file, in pixels. */
export function measured(text: string, size: number, weight: number): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.6;
  context.font = `${weight} ${size}px ${FONT}`;
  return context.measureText(text).width;
}
