import type { Metadata } from "next";
import { InboxView } from "@/components/inbox/inbox-view";
import { UnsentMail } from "@/components/mail/unsent-mail";
import { requireOfficer } from "@/lib/auth/session";
import type { SearchParams } from "@/lib/kernel/search-params";
import { InboxFilter } from "@/lib/outbox/filter";
import { inboxOf } from "@/lib/outbox/queries";
import { parkedMailCount } from "@/lib/outbox/queries/parked-mail";
import { mark } from "./actions";

export const metadata: Metadata = { title: "消息" };

export default async function InboxPage({ searchParams }: { searchParams: SearchParams }) {
  const reader = await requireOfficer();
  const filter = InboxFilter.parse(await searchParams);
  const [page, unsent] = await Promise.all([inboxOf(reader, filter), parkedMailCount(reader, {}, 99)]);
  return (
    <InboxView path="/office/inbox" page={page} filter={filter} mark={mark}>
      {unsent > 0 ? <UnsentMail count={unsent} /> : null}
    </InboxView>
  );
}
