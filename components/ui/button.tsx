import Link from "next/link";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";

export type ButtonTone = "primary" | "plain" | "danger";

const SHAPE =
  "target inline-flex items-center justify-center gap-2 rounded-box border px-4 text-body no-underline print:hidden " +
  "disabled:border-line disabled:bg-wash disabled:text-muted";

const TONES: Record<ButtonTone, string> = {
  primary: "border-accent bg-accent font-semibold text-paper hover:bg-accent-deep",
  plain: "border-edge bg-paper text-ink hover:bg-wash",
  danger: "border-overdue bg-paper font-semibold text-overdue hover:bg-overdue-wash",
};

/** A button of its own type `button` unless told; at most one primary a page. */
export function Button({ tone = "plain", className, ...rest }: ComponentProps<"button"> & { tone?: ButtonTone }) {
  return <button type="button" {...rest} className={classNames(SHAPE, TONES[tone], className)} />;
}

type ButtonLinkProps = {
  href: string;
  tone?: ButtonTone;
  children: React.ReactNode;
  /**
   * Set for files and exports: the browser fetches, the router stays out of it. The answer says that it is a file; told
   * here, a refusal or a page that asks for a reason first would be saved as the file.
   */
  download?: boolean;
};

/** A link that looks like a button, for acts that begin on a page of their own. */
export function ButtonLink({ href, tone = "plain", children, download }: ButtonLinkProps) {
  const className = classNames(SHAPE, TONES[tone]);
  if (download) {
    return (
      <a href={href} className={className}>
        {children}
      </a>
    );
  }
  return (
    <Link href={href} prefetch={false} className={className}>
      {children}
    </Link>
  );
}
