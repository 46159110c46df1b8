import { hrefWith } from "@/lib/kernel/search-params";
import { ExportLink } from "./export-link";
import { FilterPanel } from "./filter-panel";
import { PageHead } from "./page-head";
import { Pager } from "./pager";

type PortalListProps = {
  title: string;
  /** The list's own path; its table lies below it. */
  path: string;
  filter: Readonly<Record<string, string | undefined>>;
  /** What the list is narrowed to, in words, by the filter's own names. */
  words: readonly { readonly name: string; readonly label: string; readonly value: string }[];
  fields: React.ReactNode;
  next: string | null;
  total: number;
  /** The rows, or why there are none; `widerHref` leads to the list with nothing set, where something is. */
  children: (widerHref: string | undefined) => React.ReactNode;
};

/** A list of the portal: what it can be narrowed to, its rows, the way on, and its table. */
export function PortalList({ title, path, filter, words, fields, next, total, children }: PortalListProps) {
  const { after, ...kept } = filter;
  const applied = words.map(({ name, label, value }) => {
    return { label, value, removeHref: hrefWith(path, { ...kept, [name]: undefined }) };
  });
  return (
    <>
      <PageHead title={title} />
      <FilterPanel action={path} applied={applied}>
        {fields}
      </FilterPanel>
      {children(applied.length > 0 ? path : undefined)}
      <Pager
        total={total}
        firstHref={after ? hrefWith(path, kept) : undefined}
        nextHref={next ? hrefWith(path, { ...kept, after: next }) : undefined}
      />
      <ExportLink href={hrefWith(`${path}/export`, kept)} total={total} />
    </>
  );
}
