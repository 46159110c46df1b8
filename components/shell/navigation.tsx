"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { classNames } from "@/components/ui/class-names";
import { countWords } from "@/components/ui/count-words";
import { apart, currentEntry, type NavItem } from "./nav-entries";

type NavProps = { nav: readonly NavItem[] };

/**
 * The entries below one another: at the left of a wide screen, folded above the page elsewhere. The page shown is known
 * to the browser, because a layout is not drawn again from page to page.
 */
export function SideNavigation({ nav }: NavProps) {
  const here = currentEntry(nav, usePathname());
  return (
    <>
      <nav aria-label="主导航" className="hidden w-44 shrink-0 border-e border-line py-4 lg:block print:hidden">
        <FewEntries nav={nav} here={here} />
      </nav>
      <details className="border-b border-line lg:hidden print:hidden">
        <summary className="target px-4 py-1.5 text-accent">菜单</summary>
        <nav aria-label="折叠的主导航">
          <NavList nav={nav} here={here} />
        </nav>
      </details>
    </>
  );
}

type ListProps = NavProps & { here: string | undefined };

function FewEntries({ nav, here }: ListProps) {
  const [first, more] = apart(nav);
  if (more.length === 0) return <NavList nav={nav} here={here} />;
  return (
    <>
      <NavList nav={first} here={here} />
      <details key={here} open={more.some(({ href }) => href === here)}>
        <summary className="target px-5 py-1.5 text-accent">更多</summary>
        <NavList nav={more} here={here} />
      </details>
    </>
  );
}

function NavList({ nav, here }: ListProps) {
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
export function BottomBar({ nav }: NavProps) {
  const here = currentEntry(nav, usePathname());
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
