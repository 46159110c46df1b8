import Link from "next/link";

export type Crumb = { label: string; href?: string };

type PageHeadProps = {
  crumbs?: readonly Crumb[];
  title: string;
  /** The matter's number, as printed on its papers. */
  number?: string;
  state?: React.ReactNode;
  lamp?: React.ReactNode;
  /** The one primary act of the page. */
  action?: React.ReactNode;
};

/** The head of every page: where it lies, the one h1, its state and lamp, the one primary act. */
export function PageHead({ crumbs = [], title, number, state, lamp, action }: PageHeadProps) {
  return (
    <header className="mb-4 border-b border-line pb-3">
      {crumbs.length > 0 ? <Crumbs crumbs={crumbs} /> : null}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="text-title font-semibold">
            {title}
            {number ? <span className="ms-3 text-body font-normal text-muted">{number}</span> : null}
          </h1>
          {state}
          {lamp}
        </div>
        {action}
      </div>
    </header>
  );
}

function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="所在位置" className="mb-1 print:hidden">
      <ol className="flex flex-wrap items-center text-muted">
        {crumbs.map(({ label, href }, position) => (
          <li key={`${label}${href ?? ""}`}>
            {position > 0 ? (
              <span aria-hidden="true" className="mx-2">
                /
              </span>
            ) : null}
            {href ? (
              <Link href={href} prefetch={false} className="link phone:inline-block phone:py-2.5">
                {label}
              </Link>
            ) : (
              label
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
