import { registerCandidate } from './candidate-forms.ts';
import { fill, submit } from './forms.ts';
import { expect, test } from './people.ts';
import { accounts } from './portal.ts';

test('who saves on top of somebody else’s change is told, and what was typed stays', async ({ enter }) => {
  const first = await enter(accounts.caseworker);
  const second = await enter(accounts.unit_lead);
  const candidate = await registerCandidate(first, 'Samtidig', 'Endresen');
  await first.goto(`${candidate}/endre`);
  await second.goto(`${candidate}/endre`);

  await fill(first, { Telefon: '90000011' });
  await submit(first, 'Lagre endringene', 'Endringene er lagret.');

  await fill(second, { Morsmål: 'Dari' });
  const save = second.getByRole('button', { name: 'Lagre endringene' });
  const refusal = second.getByText('Noen andre har endret dette mens du skrev.').first();
  await save.click();
  await expect(refusal).toBeVisible();
  await expect(second.getByLabel('Morsmål')).toHaveValue('Dari');
  // Sending it once more must not overwrite quietly either.
  await save.click();
  await expect(refusal).toBeVisible();

  await first.goto(candidate);
  await expect(first.getByText('900 00 011').first()).toBeVisible();
  await expect(first.getByText('Dari')).toHaveCount(0);
});
