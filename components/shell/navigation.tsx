import Link from "next/link";
import { classNames } from "@/components/ui/class-names";
import { countWords } from "@/components/ui/count-words";

export type NavItem = { href: string; label: string; count?: number };

type NavProps = { nav: readonly NavItem[]; current: string };

/** The entry a page belongs to: the longest href that begins its path. */
export function currentEntry(nav: readonly NavItem[], current: string): string | undefined {
  return nav
    .map(({ href }) => href)
    .filter((href) => current === href || current.startsWith(`${href}/`))
    .sort((one, other) => other.length - one.length)[0];
}

/** The entries below one another: at the left of a wide screen, folded above the page elsewhere. */
export function SideNavigation({ nav, current }: NavProps) {
  return (
    <>
      <nav aria-label="主导航" className="hidden w-44 shrink-0 border-e border-line py-4 lg:block print:hidden">
        <NavList nav={nav} current={current} />
      </nav>
      <details className="border-b border-line lg:hidden print:hidden">
        <summary className="target px-4 py-1.5 text-accent">菜单</summary>
        <nav aria-label="折叠的主导航">
          <NavList nav={nav} current={current} />
        </nav>
      </details>
    </>
  );
}

function NavList({ nav, current }: NavProps) {
  const here = currentEntry(nav, current);
  return (
    <ul>
      {nav.map((item) => (
        <li key={item.href}>
          <Link
            href={item.href}
            prefetch={false}
            aria-current={item.href === here ? "page" : undefined}
            className={classNames(
              "target flex items-center justify-between gap-2 border-s-4 px-4 hover:bg-wash",
              item.href === here ? "border-accent bg-accent-wash font-semibold text-accent" : "border-transparent",
            )}
          >
            {item.label}
            {item.count ? <span>{countWords(item.count)}</span> : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}

const MOST_ON_THE_BOTTOM_BAR = 4;

/** The first four entries within reach of the thumb, on a phone only. */
export function BottomBar({ nav, current }: NavProps) {
  const here = currentEntry(nav, current);
  return (
    <nav
      aria-label="常用"
      className="fixed inset-x-0 bottom-0 hidden border-t-2 border-edge bg-paper phone:block print:hidden"
    >
      <ul className="flex">
        {nav.slice(0, MOST_ON_THE_BOTTOM_BAR).map((item) => (
          <li key={item.href} className="flex-1">
            <Link
              href={item.href}
              prefetch={false}
              aria-current={item.href === here ? "page" : undefined}
              className={classNames(
                "flex min-h-14 items-center justify-center border-t-4 text-center",
                item.href === here ? "border-accent font-semibold text-accent" : "border-transparent",
              )}
            >
              {item.label}
              {item.count ? `（${countWords(item.count)}）` : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
