import type { Metadata } from "next";
import { AccountListView } from "@/components/accounts/account-list-view";
import { AccountFilter } from "@/lib/agencies/filter";
import { mayCreateAccounts } from "@/lib/agencies/policy";
import { accountCount, accountList } from "@/lib/agencies/queries/accounts";
import { requireOfficer } from "@/lib/auth/session";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "账号" };

export default async function AccountsPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const filter = AccountFilter.parse(await searchParams);
  const [page, total] = await Promise.all([accountList(officer, filter), accountCount(officer, filter)]);
  return <AccountListView page={page} total={total} filter={filter} mayCreate={mayCreateAccounts(officer)} />;
}
