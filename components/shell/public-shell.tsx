import Link from "next/link";
import { Footer, type Help } from "./footer";
import { Header, SkipLink } from "./header";

type PublicShellProps = {
  /** Ways at the head: 登录, 查询进度 … */
  links?: readonly { href: string; label: string }[];
  help?: Help;
  children: React.ReactNode;
};

/** The frame of pages that need no sign-in: one column, no navigation to get lost in. */
export function PublicShell({ links = [], help, children }: PublicShellProps) {
  return (
    <>
      <SkipLink />
      <Header homeHref="/">
        {links.length > 0 ? (
          <nav aria-label="主导航" className="flex flex-wrap gap-x-4">
            {links.map(({ href, label }) => (
              <Link key={href} href={href} prefetch={false} className="target inline-flex items-center text-accent">
                {label}
              </Link>
            ))}
          </nav>
        ) : null}
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto min-h-96 max-w-page p-4 outline-none">
        {children}
      </main>
      <Footer {...help} />
    </>
  );
}
