import { accountFilterWords } from "@/components/accounts/account-filter-words";
import { accountSheet } from "@/components/accounts/account-sheet";
import { AccountFilter } from "@/lib/agencies/filter";
import { accountCount, accountList } from "@/lib/agencies/queries/accounts";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("accounts.export", async (officer, request) => {
  const { after: _after, ...filter } = AccountFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "accounts",
    name: "账号",
    filter: accountFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: accountSheet,
    count: await accountCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => accountList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
