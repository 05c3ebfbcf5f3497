import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { follow } from './forms.ts';
import { expect, test } from './people.ts';
import { accounts } from './portal.ts';

/** What a click downloads: its name and bytes. */
async function downloaded(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** What somebody sees who opens an SVG file by itself: nothing of the portal is there. */
async function openedAlone(page: Page, svg: Buffer) {
  const alone = await page.context().newPage();
  await alone.goto(`data:image/svg+xml;base64,${svg.toString('base64')}`);
  const seen = await alone.evaluate(() => {
    const root = document.documentElement as unknown as SVGSVGElement;
    const paper = root.getBoundingClientRect();
    const all = [root, ...root.querySelectorAll('*')];
    const texts = [...root.querySelectorAll('text')];
    const isOutside = (one: Element) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return left < -0.5 || top < -0.5 || right > paper.width + 0.5 || bottom > paper.height + 0.5;
    };
    const marks = [...root.querySelectorAll('svg path, svg rect, svg line, svg circle')].filter((one) => !one.closest('pattern'));
    return {
      tag: root.tagName,
      title: root.querySelector(':scope > title')?.textContent ?? '',
      texts: texts.map((text) => text.textContent).join(' '),
      cutOff: texts.filter(isOutside).map((text) => text.textContent),
      fonts: [...new Set(texts.map((text) => getComputedStyle(text).fontFamily))],
      fills: new Set(marks.map((one) => getComputedStyle(one).fill)).size,
      marks: marks.length,
      leadsOut: all
        .flatMap((one) => [...one.attributes].map(({ name, value }) => `${name}=${value}`))
        .filter((one) => !one.startsWith('xmlns') && /var\(|https?:|url\((?!["']?#)|href|class=/.test(one)),
      missing: all
        .flatMap((one) => [...one.attributes].flatMap(({ value }) => [...value.matchAll(/url\(["']?#([^"')]+)/g)].map(([, id]) => id ?? '')))
        .filter((id) => !root.querySelector(`[id="${id}"]`)),
    };
  });
  await alone.close();
  return seen;
}

/** Size and share of dots that are not white of a picture, and how many colours it has. */
function lookedAt(page: Page, png: Buffer) {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const dots = new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0));
    const inked = dots.filter((dot) => dot !== 0xffffffff);
    return { width: image.width, height: image.height, inked: inked.length / dots.length, colours: new Set(inked).size };
  }, png.toString('base64'));
}

const PNG_SIGNATURE = '89504e470d0a1a0a';

/** Takes one chart out in both kinds, and looks at what came. */
async function takeOut(page: Page, chart: Locator, fileName: string, legend: readonly string[]) {
  const title = (await chart.getByRole('heading').textContent()) ?? '';
  const svg = await downloaded(page, () => chart.getByRole('button', { name: /SVG/ }).click());
  expect(svg.name).toBe(`${fileName}.svg`);
  const drawing = await openedAlone(page, svg.bytes);
  expect(drawing).toMatchObject({ tag: 'svg', leadsOut: [], missing: [], cutOff: [], fonts: [expect.stringMatching(/^Arial,.*sans-serif$/)] });
  expect(drawing.title).toContain(title);
  for (const words of [...title.split(' '), ...legend, 'Kilde: Praksisporten', 'gjelder']) expect(drawing.texts).toContain(words);
  expect(drawing.marks).toBeGreaterThan(3);
  expect(drawing.fills).toBeGreaterThan(1);

  const png = await downloaded(page, () => chart.getByRole('button', { name: /PNG/ }).click());
  expect(png.name).toBe(`${fileName}.png`);
  expect(png.bytes.subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE);
  const picture = await lookedAt(page, png.bytes);
  expect(picture.width).toBeGreaterThan(600);
  expect(picture.height).toBeGreaterThan(400);
  expect(picture.inked).toBeGreaterThan(0.01);
  expect(picture.colours).toBeGreaterThan(10);
}

const drawn = (chart: Locator) => expect(chart.locator('svg.recharts-surface, svg.bullet').first()).toBeVisible();

for (const [screen, width] of [['on a wide screen', 1280], ['on a telephone', 390]] as const) {
  test(`every chart is taken out ${screen} as a drawing that stands alone, and as a picture that is not blank`, async ({ enter }) => {
    const lead = await enter(accounts.unit_lead, { device: { viewport: { width, height: 900 } } });
    await lead.goto('/nokkeltall');
    const charts = lead.getByRole('figure');
    await expect(charts).toHaveCount(3);
    const legends = { resultater: ['I jobb uten lønnstilskudd', 'Vet ikke'], 'praksis-per-maaned': [], 'tid-foer-jobb': ['Betalt jobb'] };
    for (const [place, [fileName, legend]] of Object.entries(legends).entries()) {
      await drawn(charts.nth(place));
      await takeOut(lead, charts.nth(place), fileName, legend);
    }
    await lead.goto('/kontrakter');
    await follow(lead, 'Renhold i skoler og barnehager', 'Renhold i skoler og barnehager');
    const contract = new URL(lead.url()).pathname;
    await lead.goto(`${contract}/kostnad`);
    await drawn(charts);
    await takeOut(lead, charts, 'kostnad-i-timer', ['Mentortimer', 'Timer opplæring', 'Renhold i skoler og barnehager']);
    await lead.goto(`${contract}/oppfyllelse`);
    await drawn(charts.first());
    await takeOut(lead, charts.first(), 'lovet-og-naadd', ['ventet nå', 'Renhold i skoler og barnehager']);
  });
}

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
