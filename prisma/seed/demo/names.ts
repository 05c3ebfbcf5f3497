/** First names as they are used where people come from, by the language they grew up with. */
const firstNames = {
  ukrainsk: ['Oksana', 'Iryna', 'Halyna', 'Taras', 'Bohdan', 'Larysa', 'Mykola', 'Svitlana', 'Ostap', 'Nadiya'],
  arabisk: ['Rania', 'Yusuf', 'Lina', 'Khaled', 'Samira', 'Tarek', 'Hanan', 'Omar', 'Dalal', 'Fadi'],
  tigrinja: ['Selam', 'Tesfay', 'Miriam', 'Yonas', 'Feven', 'Filmon', 'Senait', 'Awet', 'Luwam', 'Robel'],
  somali: ['Hodan', 'Abdi', 'Ayaan', 'Mahad', 'Ifrah', 'Liban', 'Sahra', 'Guled', 'Ubah', 'Bashir'],
  dari: ['Zahra', 'Farid', 'Laila', 'Nasim', 'Parwana', 'Homayun', 'Shukria', 'Rahim'],
  pashto: ['Spozhmai', 'Gulwali', 'Palwasha', 'Zmarai', 'Wazhma', 'Toryalai'],
  kurmandsji: ['Berivan', 'Azad', 'Rojin', 'Serhat', 'Zilan', 'Diyar', 'Hevin', 'Baran'],
  tyrkisk: ['Elif', 'Cem', 'Zeynep', 'Emre', 'Derya', 'Kaan'],
  swahili: ['Neema', 'Baraka', 'Furaha', 'Juma', 'Amani', 'Zawadi', 'Imani', 'Bahati'],
  burmesisk: ['Thida', 'Aung', 'Moe Moe', 'Zaw', 'Hnin', 'Kyaw'],
  spansk: ['Ximena', 'Mateo', 'Yuliana', 'Andrés', 'Marisol', 'Joaquín'],
  amharisk: ['Tigist', 'Dawit', 'Hiwot', 'Bekele', 'Marta', 'Girma'],
} as const;

// No register has these: each says that it is an example.
const beginnings = ['Prøve', 'Eksempel', 'Demo', 'Skisse', 'Mønster', 'Utkast', 'Oppdikt', 'Tenkt'];
const endings = ['stad', 'by', 'li', 'vik', 'haug', 'dal', 'nes', 'lund', 'ås', 'voll', 'moen', 'berg'];

export type MotherTongue = keyof typeof firstNames;

/** What languages people brought, about as often as among those who are settled now. */
export const tongues: Readonly<Record<MotherTongue, number>> = {
  ukrainsk: 26, arabisk: 20, tigrinja: 11, somali: 9, dari: 8, pashto: 4, kurmandsji: 6, tyrkisk: 4, swahili: 5,
  burmesisk: 2, spansk: 3, amharisk: 2,
};

/** The name of the person number `serial` (from 0); no two of some hundred are the same. */
export function nameOf(tongue: MotherTongue, serial: number): { firstName: string; lastName: string } {
  const names = firstNames[tongue];
  const round = Math.floor(serial / (beginnings.length * endings.length));
  const beginning = beginnings[serial % beginnings.length] ?? '';
  // Five steps at a time meets every ending once a round, and neighbours in a list differ in both parts.
  const step = serial % beginnings.length + 5 * Math.floor(serial / beginnings.length);
  const ending = endings[step % endings.length] ?? '';
  const firstName = names[(serial + round) % names.length] ?? '';
  return { firstName, lastName: `${beginning}${ending}` };
}

/** An address under a domain that is kept for examples. */
export function emailOf({ firstName, lastName }: { firstName: string; lastName: string }): string {
  const plain = `${firstName}.${lastName}`
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z.]/g, '');
  return `${plain}@example.no`;
}

/** A number of a series that is not in use in Norway, where numbers of eight digits begin with 2 to 9. */
export function phoneOf(serial: number): string {
  return `100${String(10_000 + serial * 7).padStart(5, '0')}`;
}
