import { CaseFilter } from "@/lib/cases/filter";
import { ComplaintFilter } from "@/lib/complaints/filter";
import { hrefWith } from "@/lib/kernel/search-params";

/** The lists of which a view can be kept. */
export const savedLists = ["cases", "complaints"] as const;
export type SavedList = (typeof savedLists)[number];

const paths: Readonly<Record<SavedList, string>> = { cases: "/office/cases", complaints: "/office/complaints" };

const filters = { cases: CaseFilter, complaints: ComplaintFilter };

/** The most views that an account keeps of one list. */
export const MOST_VIEWS = 20;

/** What of a query the list itself reads, without the place to which it was turned. */
export function readQuery(list: SavedList, query: string): string {
  const { after: _after, ...kept } = filters[list].parse(Object.fromEntries(new URLSearchParams(query)));
  return hrefWith("", kept).slice(1);
}

/** Where a view leads: the list's own address, which anybody may be sent and sees with the own eyes. */
export const viewHref = ({ list, query }: { readonly list: SavedList; readonly query: string }): string =>
  query === "" ? `${paths[list]}?all=1` : `${paths[list]}?${query}`;

/** The form that keeps what a list shows now. */
export const keepViewHref = (list: SavedList, kept: Parameters<typeof hrefWith>[1]): string =>
  hrefWith("/office/views/new", { list, query: hrefWith("", kept).slice(1) });
