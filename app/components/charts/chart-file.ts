import { chartPng } from './chart-png';
import { chartSvg, type ChartWords } from './chart-svg';

/** The chart drawn in `space` as a file; null where nothing is drawn there. */
export async function chartFile(space: HTMLElement | null, kind: 'SVG' | 'PNG', words: ChartWords): Promise<Blob | null> {
  const drawing = space && chartSvg(space, words);
  if (!drawing) return null;
  return kind === 'SVG' ? new Blob([drawing.svg], { type: 'image/svg+xml' }) : chartPng(drawing);
}
