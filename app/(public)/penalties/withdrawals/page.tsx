import type { Metadata } from "next";
import { WithdrawalListView } from "@/components/publications/withdrawal-list-view";
import type { SearchParams } from "@/lib/kernel/search-params";
import { PublicFilter } from "@/lib/publications/filter";
import { withdrawalList } from "@/lib/publications/queries/withdrawals";

export const metadata: Metadata = { title: "撤回说明" };

export default async function WithdrawalsPage({ searchParams }: { searchParams: SearchParams }) {
  const filter = PublicFilter.parse(await searchParams);
  return <WithdrawalListView page={await withdrawalList(filter)} filter={filter} />;
}
