import { inboxSheet, inboxWords } from "@/components/inbox/inbox-sheet";
import { InboxFilter } from "@/lib/outbox/filter";
import { inboxCount, inboxOf } from "@/lib/outbox/queries";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("inbox.export", async (officer, request) => {
  const { done } = InboxFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "inbox",
    name: "消息",
    filter: [inboxWords({ done })],
    columns: inboxSheet,
    count: await inboxCount(officer, { done }, MOST_EXPORTED),
    rows: everyRow((after) => inboxOf(officer, { done, after }, EXPORT_BATCH)),
  });
});
