import { inboxSheet, inboxWords } from "@/components/inbox/inbox-sheet";
import { InboxFilter } from "@/lib/outbox/filter";
import { inboxCount, inboxOf } from "@/lib/outbox/queries";
import { employerRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportPublicSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

/** A user's own messages: nothing that the audit would ask about. */
export const GET = employerRoute("portal.exportInbox", async (user, request) => {
  const { done } = InboxFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportPublicSheet({
    name: "消息",
    filter: [inboxWords({ done })],
    columns: inboxSheet,
    count: await inboxCount(user, { done }, MOST_EXPORTED),
    rows: everyRow((after) => inboxOf(user, { done, after }, EXPORT_BATCH)),
  });
});
