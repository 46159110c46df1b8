import type { PublicationFilter, PublicationShelf } from "@/lib/publications/filter";
import { endingGroundLabels, publicationStateLabels } from "@/lib/publications/labels";
import type { PublicationListRow } from "@/lib/publications/queries/publication-list";
import type { SheetColumn } from "@/lib/workflow/export";

export const shelfLabels: Readonly<Record<PublicationShelf, string>> = {
  waiting: "待公开",
  published: "已公开",
  withheld: "不公开",
  ended: "已撤回、撤下",
};

export const UNJUDGED = "待判断";

/** What a shelf is narrowed to, in words: for its tags and, behind the shelf, the head of its export. */
export const publicationFilterWords = ({ q }: Omit<PublicationFilter, "after">) =>
  q ? [{ label: "单位或者文号", value: q }] : [];

/** What became of a decision's publication, in one line. */
export function noteOf(row: PublicationListRow): string {
  const { publishedOn, publicUntil, endedOn, endGround, judgedBecause, state } = row;
  if (endGround !== null) return `${endedOn}　${endingGroundLabels[endGround]}`;
  if (publishedOn !== null) return `${publishedOn}公开${publicUntil === null ? "" : `，至${publicUntil}`}`;
  return state === "withheld" || state === "withholding" ? (judgedBecause ?? "") : "";
}

/** The decisions of a shelf as a spreadsheet, in the order of the screen's columns. */
export const publicationSheet: readonly SheetColumn<PublicationListRow>[] = [
  { header: "决定书文号", width: 28, value: (row) => row.number },
  { header: "被处罚单位", width: 36, value: (row) => row.employerName },
  { header: "决定日期", width: 12, value: (row) => row.decidedOn },
  { header: "状态", width: 12, value: ({ state }) => (state === null ? UNJUDGED : publicationStateLabels[state]) },
  {
    header: "期限",
    width: 18,
    value: (row) => row.dueOn && (row.provisional ? `${row.dueOn}（预计）` : row.dueOn),
  },
  { header: "情况", width: 48, value: noteOf },
];
