/** An entry of the main menu, with the addresses outside its own that belong to it: `/praksis/…` to the placements. */
export interface MenuEntry {
  path: string;
  covers?: readonly string[];
}

/** Whether the page at `pathname` belongs to the entry; the first page owns only itself. */
export function isCurrentEntry({ path, covers = [] }: MenuEntry, pathname: string): boolean {
  if (pathname === path) return true;
  return [path, ...covers].some((start) => start !== '/' && (pathname === start || pathname.startsWith(`${start}/`)));
}
