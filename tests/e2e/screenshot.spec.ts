// The README's picture. It is written only where SCREENSHOTS=1 is set, so that a test run leaves the tree as it was.
import { expect, test } from './people.ts';
import { accounts } from './portal.ts';

const DESKTOP = { width: 1280, height: 900 };

test('the first screen of the key figures on a desktop shows a result, and every chart is drawn below', async ({ enter }) => {
  const lead = await enter(accounts.unit_lead, { device: { viewport: DESKTOP } });
  await lead.goto('/nokkeltall');
  await expect(lead.getByRole('heading', { name: 'I jobb uten lønnstilskudd etter 6 måneder' })).toBeInViewport();
  const charts = lead.getByRole('figure');
  await expect(charts).toHaveCount(3);
  for (const chart of await charts.all()) await expect(chart.locator('svg.recharts-surface').first()).toBeVisible();
  if (process.env.SCREENSHOTS !== '1') return;
  const results = await charts.first().boundingBox();
  const height = Math.round((results?.y ?? 0) + (results?.height ?? 0) + 16);
  const clip = { x: 0, y: 0, width: DESKTOP.width, height };
  await lead.screenshot({ path: 'public/screenshot.png', fullPage: true, animations: 'disabled', clip });
});
