import { encode } from 'uqr';
import { environment } from '~/platform/environment.server';

/** Where anybody can check a certificate, and the same as a code for a telephone's camera. */
export function checkAddress(checkCode: string) {
  const url = `${environment().origin}/sjekk/${checkCode}`;
  const { data, size } = encode(url, { border: 4 });
  const squares = data.flatMap((line, y) => line.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { url, qr: { size, path: squares.join('') } };
}
