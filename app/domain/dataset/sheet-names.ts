const LONGEST = 31;

/** Names that a workbook can have for its sheets: at most 31 characters, none of `: \ / ? * [ ]`, no two alike. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title, place) => {
    const plain = title.replace(/[:\\/?*[\]]/g, ' ').trim();
    const numbered = `${plain.slice(0, LONGEST - 4)} (${place})`;
    const name = [plain.slice(0, LONGEST).trim(), numbered].find((one) => one !== '' && !taken.has(one.toLowerCase())) ?? numbered;
    taken.add(name.toLowerCase());
    return name;
  });
}
