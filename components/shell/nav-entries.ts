export type NavItem = { href: string; label: string; count?: number };

/** The entry a page belongs to: the longest href that begins its path. */
export function currentEntry(nav: readonly NavItem[], current: string): string | undefined {
  return nav
    .map(({ href }) => href)
    .filter((href) => current === href || current.startsWith(`${href}/`))
    .sort((one, other) => other.length - one.length)[0];
}

/** Entries that stand open at the left; what goes beyond them is one more entry that opens. */
const MOST_AT_THE_LEFT = 8;

/** The first entries and those under 更多, which is open while one of them is shown. */
export function apart(nav: readonly NavItem[]): readonly [readonly NavItem[], readonly NavItem[]] {
  if (nav.length <= MOST_AT_THE_LEFT) return [nav, []];
  return [nav.slice(0, MOST_AT_THE_LEFT - 1), nav.slice(MOST_AT_THE_LEFT - 1)];
}
