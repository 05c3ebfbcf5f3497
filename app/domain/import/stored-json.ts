/** JSON that PostgreSQL takes: a NUL or half a letter, which a broken file may hold, becomes the sign for what is unreadable. */
export function storedJson(value: unknown): string {
  const readable = (_key: string, one: unknown) =>
    typeof one === 'string' ? one.replace(/\u0000|\p{Cs}/gu, '\ufffd') : one;
  return JSON.stringify(value, readable);
}
