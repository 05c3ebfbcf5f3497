import { expect, test } from 'vitest';
import { Prisma } from './generated/prisma/client';
import { withoutPersonalData } from './log.server';

test('a database error is logged without the row that it quotes', () => {
  const cause = {
    kind: 'postgres',
    originalCode: '23514',
    detail: 'Failing row contains (Amina, Testesen)',
    originalMessage: 'Amina',
    constraint: { index: 'candidates_check' },
  };
  const meta = { modelName: 'Candidate', driverAdapterError: { cause } };
  const error = new Prisma.PrismaClientKnownRequestError('Amina Testesen', { code: 'P2010', clientVersion: '7', meta });
  const logged = withoutPersonalData(error);
  expect(JSON.stringify(logged)).not.toMatch(/Amina|Testesen/);
  expect(logged).toMatchObject({ code: 'P2010', model: 'Candidate', originalCode: '23514', constraint: { index: 'candidates_check' } });
});

test('a query that Prisma finds wrong is logged without its values', () => {
  const error = new Prisma.PrismaClientValidationError('data: { firstName: "Amina" }', { clientVersion: '7' });
  expect(JSON.stringify(withoutPersonalData(error))).not.toContain('Amina');
});

test('a fault of the portal itself keeps its words and where it happened', () => {
  expect(withoutPersonalData(new TypeError('x is not a function'))).toMatchObject({ type: 'TypeError', message: 'x is not a function' });
});
