import type { Metadata } from "next";
import { InboxView } from "@/components/inbox/inbox-view";
import { requireEmployer } from "@/lib/auth/session";
import type { SearchParams } from "@/lib/kernel/search-params";
import { InboxFilter } from "@/lib/outbox/filter";
import { inboxOf } from "@/lib/outbox/queries";
import { mark } from "./actions";

export const metadata: Metadata = { title: "消息" };

export default async function InboxPage({ searchParams }: { searchParams: SearchParams }) {
  const reader = await requireEmployer();
  const filter = InboxFilter.parse(await searchParams);
  return <InboxView path="/employer/inbox" page={await inboxOf(reader, filter)} filter={filter} mark={mark} />;
}
