import type { Texts } from '../texts';

const nb = {
  title: 'Kandidater',
  about: 'Én rad for hver kandidat den som laster ned, har tilgang til.',
  source: 'Registrert av flyktningenheten. Status regnes ut av praksisplassene og datoene deres.',
  fields: {
    reference: ['Referanse', 'Kandidatens referanse i portalen. Den endres aldri.'],
    lastName: ['Etternavn', 'Kandidatens etternavn.'],
    firstName: ['Fornavn', 'Kandidatens fornavn.'],
    norwegianLevel: ['Norsknivå', 'Nivået i norsk etter det europeiske rammeverket. Tomt når det ikke er registrert.'],
    status: ['Siste praksisplass', 'Hvordan den nyeste praksisplassen eller forespørselen står den dagen radene gjelder. Tomt når kandidaten ikke har noen.'],
    hasLeft: ['Ute av målgruppen', 'Om kandidaten er registrert ut av målgruppen senest den dagen radene gjelder.'],
    protectedAddress: ['Adressesperre', 'Om kandidaten har adressesperre. Slike kandidater ses bare av veilederen sin og faglederen.'],
    registeredOn: ['Registrert', 'Dagen kandidaten ble registrert i portalen.'],
  },
} as const;

export const candidatesDataset: Texts<typeof nb> = { nb };
