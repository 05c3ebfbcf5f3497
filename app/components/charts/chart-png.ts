import type { ChartSvg } from './chart-svg';

/** Twice as many dots as the page has, so that the picture is sharp on paper and on good screens. */
const SCALE = 2;

/** The drawing as a picture; rejects where the browser cannot draw it. */
export async function chartPng({ svg, width, height }: ChartSvg): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(SCALE, SCALE);
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'));
}
