import Link from "next/link";
import { classNames } from "./class-names";
import { countWords } from "./count-words";

export type Tab = { href: string; label: string; count?: number };

/** The parts of one matter, each a URL of its own. `current` is the href of the one shown. */
export function Tabs({ label, tabs, current }: { label: string; tabs: readonly Tab[]; current: string }) {
  return (
    <nav aria-label={label} className="mb-4 border-b border-line print:hidden">
      <ul className="-mb-px flex flex-wrap">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              prefetch={false}
              aria-current={tab.href === current ? "page" : undefined}
              className={classNames(
                "target inline-flex items-center border-b-4 px-3",
                tab.href === current ? "border-accent font-semibold text-ink" : "border-transparent text-accent",
              )}
            >
              {tab.label}
              {tab.count === undefined ? null : <span className="ms-1">（{countWords(tab.count)}）</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
