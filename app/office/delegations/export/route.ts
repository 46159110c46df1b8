import { delegationFilterWords, delegationSheet } from "@/components/delegations/delegation-sheet";
import { DelegationFilter } from "@/lib/agencies/filter";
import { delegationCount, delegationsSeen } from "@/lib/agencies/queries/delegations";
import { legalDate, now } from "@/lib/kernel/clock";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("delegations.export", async (officer, request) => {
  const { after: _after, ...filter } = DelegationFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  const today = legalDate(now());
  return exportSheet({
    actor: officer,
    list: "delegations",
    name: "岗位委托",
    filter: delegationFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: delegationSheet(today),
    count: await delegationCount(officer, filter, today, MOST_EXPORTED),
    rows: everyRow((after) => delegationsSeen(officer, { ...filter, after }, today, EXPORT_BATCH)),
  });
});
