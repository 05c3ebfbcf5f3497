import { addMonths, type CalendarDate } from '~/domain/calendar-date.ts';
import { starterModules, type StarterModule } from '~/domain/starter-modules.ts';
import type { Department } from '~/platform/generated/prisma/enums.ts';
import type { SupplierKey } from './organisations.ts';

/** A version of a template: from when, and its modules. */
interface Version {
  since: CalendarDate;
  modules: readonly StarterModule[];
}

export interface DemoTemplate {
  supplier: SupplierKey;
  name: string;
  departments: readonly Department[];
  versions: readonly Version[];
  withdrawn?: boolean;
}

const first: readonly StarterModule[] = ['cleaning', 'chemicals', 'ergonomics', 'machines', 'norwegian'];
const later: readonly StarterModule[] = ['cleaning', 'chemicals', 'ergonomics', 'machines', 'quality', 'norwegian'];
const office: readonly StarterModule[] = ['it', 'norwegian', 'customers'];

/** What each supplier teaches. The first has changed its template once, and has one out of use. */
export function demoTemplates(today: CalendarDate): DemoTemplate[] {
  const [beginning, change] = [addMonths(today, -30), addMonths(today, -9)];
  const cleaning = ['cleaning', 'maintenance', 'other'] as const;
  const desk = ['it', 'finance'] as const;
  const whole = (supplier: SupplierKey, name: string, modules: readonly StarterModule[]): DemoTemplate[] => [
    { supplier, name, departments: cleaning, versions: [{ since: beginning, modules }] },
    { supplier, name: 'Kontor og IT', departments: desk, versions: [{ since: beginning, modules: office }] },
  ];
  return [
    {
      supplier: 'eksempelrent',
      name: 'Renhold i skoler og barnehager',
      departments: cleaning,
      versions: [{ since: beginning, modules: first }, { since: change, modules: later }],
    },
    { supplier: 'eksempelrent', name: 'Kontor og IT', departments: desk, versions: [{ since: beginning, modules: office }] },
    { supplier: 'eksempelrent', name: 'Sommervikar', departments: [], versions: [{ since: beginning, modules: ['cleaning', 'chemicals'] }], withdrawn: true },
    ...whole('proveblank', 'Renhold for nye', first),
    ...whole('demorens', 'Renhold i helsebygg', ['cleaning', 'chemicals', 'hygiene', 'ergonomics', 'norwegian']),
    ...whole('oppdiktet', 'Renhold i omsorgsboliger', ['cleaning', 'hygiene', 'chemicals', 'customers', 'norwegian']),
    ...whole('tenkt', 'Renhold i kontorbygg', ['cleaning', 'chemicals', 'machines', 'customers']),
  ];
}

/** What a starter module says, as rows hold it. */
export function contentOf(key: StarterModule) {
  const { aims, ...content } = starterModules[key];
  return { content, aims };
}
