import type { InboxFilter } from "@/lib/outbox/filter";
import type { InboxRow } from "@/lib/outbox/queries";
import type { SheetColumn } from "@/lib/workflow/export";

/** Which of the two lists it is, in words: as the tab of the page and as the head of its export. */
export const inboxWords = ({ done }: Pick<InboxFilter, "done">): string => (done ? "已办完" : "待处理");

export const inboxSheet: readonly SheetColumn<InboxRow>[] = [
  { header: "时间", width: 18, value: (row) => row.at },
  { header: "标题", width: 40, value: (row) => row.subject },
  { header: "内容", width: 80, value: (row) => row.body },
  { header: "是否已读", width: 10, value: (row) => (row.isRead ? "已读" : "未读") },
];
