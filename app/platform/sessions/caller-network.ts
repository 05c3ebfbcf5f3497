import { isIPv6 } from 'node:net';

/**
 * Whom a limit counts: an IPv4 address by itself, and of an IPv6 address the network of 64 bits that a household or an
 * office is given, since whoever has one can call from each of its addresses in turn.
 */
export function callerNetwork(address: string): string {
  const [plain = ''] = address.toLowerCase().split('%');
  if (!isIPv6(plain)) return address;
  const [, mapped] = /^(?:0*:)*:?ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain) ?? [];
  if (mapped) return mapped;
  const [left = '', right] = plain.split('::');
  const groups = left === '' ? [] : left.split(':');
  const after = right ? right.split(':').length + (right.includes('.') ? 1 : 0) : 0;
  const missing = right === undefined ? 0 : 8 - groups.length - after;
  const whole = [...groups, ...Array<string>(missing).fill('0'), ...(right ? right.split(':') : [])];
  return `${whole.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
