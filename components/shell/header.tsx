import Link from "next/link";
import { Button } from "@/components/ui/button";
import { SizeSwitch } from "./size-switch";

export const PRODUCT_NAME = "劳动保障监察平台";

/** The way past the navigation for keyboard and screen reader. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only z-10 bg-paper px-4 py-2 text-accent underline focus:not-sr-only focus:fixed focus:start-2 focus:top-2"
    >
      跳到主要内容
    </a>
  );
}

type HeaderProps = {
  homeHref: string;
  /** Who is signed in, in words; without it there is nobody to sign out. */
  who?: string;
  children?: React.ReactNode;
};

/** The head of every frame: the product, who is signed in, size of type, the way out. */
export function Header({ homeHref, who, children }: HeaderProps) {
  return (
    <header className="border-b-2 border-accent print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-4 px-4 py-1">
        <Link
          href={homeHref}
          prefetch={false}
          className="target me-auto inline-flex items-center text-section font-semibold"
        >
          {PRODUCT_NAME}
        </Link>
        {children}
        {who ? <span className="text-muted phone:order-last phone:w-full">{who}</span> : null}
        <SizeSwitch />
        {who ? <SignOut /> : null}
      </div>
    </header>
  );
}

function SignOut() {
  return (
    <form method="post" action="/sign-out">
      <Button type="submit">退出</Button>
    </form>
  );
}
