// The certificate's font has these scripts; those written from right to left, or with letters that it lacks, would come
// out wrong on paper, and nobody would see it before the holder does.
const PRINTABLE = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;
const PICTURE = /\p{Extended_Pictographic}(?<![©®™])/u;

/** Whether a text can be printed on a certificate: Latin, Greek or Cyrillic letters, digits and signs, no pictures. */
export function isPrintable(text: string): boolean {
  return PRINTABLE.test(text) && !PICTURE.test(text);
}
