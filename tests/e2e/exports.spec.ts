import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, test } from './people.ts';
import { accounts } from './portal.ts';

/** What a click downloads: its name and bytes. */
async function downloaded(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('a chart is taken out as a drawing that stands alone, and as a picture that is not blank', async ({ enter }) => {
  const lead = await enter(accounts.unit_lead);
  await lead.goto('/nokkeltall');
  const charts = lead.getByRole('figure');
  await expect(charts).toHaveCount(3);
  for (const [place, fileName] of ['resultater', 'praksis-per-maaned', 'tid-foer-jobb'].entries()) {
    const chart = charts.nth(place);
    await expect(chart.locator('svg.recharts-surface').first()).toBeVisible();
    const title = (await chart.getByRole('heading').textContent()) ?? '';
    const svg = await downloaded(lead, () => chart.getByRole('button', { name: /SVG/ }).click());
    expect(svg.name).toBe(`${fileName}.svg`);
    const drawing = await lead.evaluate((source) => {
      const { documentElement: root } = new DOMParser().parseFromString(source, 'image/svg+xml');
      const all = [root, ...root.querySelectorAll('*')];
      return {
        tag: root.tagName,
        title: root.querySelector(':scope > title')?.textContent,
        texts: [...root.querySelectorAll('text')].map((text) => text.textContent).join(' '),
        marks: root.querySelectorAll('path, rect, line, circle').length,
        leadsOut: all.flatMap((one) => [...one.attributes].map(({ name, value }) => `${name}=${value}`)).filter((one) => !one.startsWith('xmlns') && /var\(|https?:|url\((?!["']?#)|href|class=/.test(one)),
      };
    }, svg.bytes.toString('utf8'));
    expect(drawing).toMatchObject({ tag: 'svg', leadsOut: [] });
    expect(drawing.title).toContain(title);
    for (const words of title.split(' ')) expect(drawing.texts).toContain(words);
    expect(drawing.texts).toContain('Kilde: Praksisporten');
    expect(drawing.marks).toBeGreaterThan(10);

    const png = await downloaded(lead, () => chart.getByRole('button', { name: /PNG/ }).click());
    expect(png.name).toBe(`${fileName}.png`);
    const picture = await lead.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const dots = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      let coloured = 0;
      for (let dot = 0; dot < dots.length; dot += 4) if ((dots[dot] ?? 255) < 250) coloured++;
      return { width: image.width, height: image.height, coloured };
    }, png.bytes.toString('base64'));
    expect(picture.width).toBeGreaterThan(1200);
    expect(picture.height).toBeGreaterThan(400);
    expect(picture.coloured).toBeGreaterThan(3000);
  }
});

test('without JavaScript a table is taken out as it was searched for, and its fields are explained; no dead button is shown', async ({ enter }) => {
  const caseworker = await enter(accounts.caseworker, { device: { javaScriptEnabled: false } });
  await caseworker.goto('/kandidater?sok=Demo&sorter=-navn');
  const table = await downloaded(caseworker, () => caseworker.getByRole('link', { name: /CSV/ }).click());
  expect(table.name).toMatch(/^kandidater-\d{4}-\d{2}-\d{2}\.csv$/);
  const [header = '', first = ''] = table.bytes.toString('utf8').split('\r\n');
  expect(header.startsWith('\uFEFFReferanse;Etternavn;Fornavn;')).toBe(true);
  const onTop = await caseworker.getByRole('table').getByRole('rowheader').first().textContent();
  expect(onTop).toContain(first.split(';')[1]);
  await caseworker.getByRole('link', { name: /Om datasettet/ }).click();
  await expect(caseworker.getByRole('heading', { level: 1 })).toHaveText('Om datasettet: Kandidater');
  await expect(caseworker.getByRole('rowheader', { name: 'Norsknivå' })).toBeVisible();
  await caseworker.goto('/nokkeltall');
  await expect(caseworker.getByRole('figure').first()).toBeVisible();
  await expect(caseworker.getByRole('button', { name: /SVG|PNG/ })).toHaveCount(0);
});
