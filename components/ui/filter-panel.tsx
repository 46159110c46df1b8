import Link from "next/link";
import { Button, ButtonLink } from "./button";

export type AppliedFilter = { label: string; value: string; removeHref: string };

type FilterPanelProps = {
  /** The list's own path; 重置 leads there with nothing set. */
  action: string;
  /** Where 重置 leads when the path alone opens something else. */
  resetHref?: string;
  applied: readonly AppliedFilter[];
  children: React.ReactNode;
};

/** The filters of a list: a GET form, always in sight, that works without JavaScript. */
export function FilterPanel({ action, resetHref = action, applied, children }: FilterPanelProps) {
  return (
    <search className="mb-4 block border border-line bg-wash p-3 print:hidden">
      <form method="get" action={action} className="grid gap-3 md:flex md:flex-wrap md:items-end">
        {children}
        <div className="flex gap-2">
          <Button type="submit">查询</Button>
          <ButtonLink href={resetHref}>重置</ButtonLink>
        </div>
      </form>
      {applied.length > 0 ? <AppliedFilters applied={applied} /> : null}
    </search>
  );
}

function AppliedFilters({ applied }: { applied: readonly AppliedFilter[] }) {
  return (
    <ul aria-label="已用的条件" className="mt-3 flex flex-wrap gap-2">
      {applied.map(({ label, value, removeHref }) => (
        <li key={`${label}：${value}`}>
          <Link
            href={removeHref}
            prefetch={false}
            className="target inline-flex items-center gap-2 rounded-box border border-accent bg-paper px-2 text-accent"
          >
            {label}：{value}
            <span className="border-s border-line ps-2">移除</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
