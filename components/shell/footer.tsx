import Link from "next/link";

export type Help = {
  /** The bureau that answers, and its telephone; shown when it is set. */
  officeName?: string;
  officePhone?: string;
  helpHref?: string;
};

/** Help in the same place on every page (WCAG 3.2.6): the hotline, the office, the help pages. */
export function Footer({ officeName, officePhone, helpHref = "/help" }: Help) {
  return (
    <footer className="mt-10 border-t border-line bg-wash text-muted print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 px-4 py-2">
        <Link href={helpHref} prefetch={false} className="link target inline-flex items-center">
          帮助
        </Link>
        <a href="tel:12333" className="link target inline-flex items-center">
          全国人社服务热线 12333
        </a>
        {officePhone ? (
          <a href={`tel:${officePhone.replace(/[^\d+]/g, "")}`} className="link target inline-flex items-center">
            {officeName ?? "劳动保障监察机构"} {officePhone}
          </a>
        ) : null}
      </div>
    </footer>
  );
}
