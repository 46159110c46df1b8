import { claimFilterWords } from "@/components/claims/claim-filter-words";
import { claimSheet } from "@/components/claims/claim-sheet";
import { ClaimFilter } from "@/lib/claims/filter";
import { claimDesk } from "@/lib/claims/queries/claim-desk";
import { claimCount, claimList } from "@/lib/claims/queries/claim-list";
import { now } from "@/lib/kernel/clock";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("claims.export", async (officer, request, { id = "" }) => {
  const { kase } = await claimDesk(officer, id, now());
  const { after: _after, ...filter } = ClaimFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "claims",
    name: "劳动者台账",
    filter: [`案号：${kase.number}`, ...claimFilterWords(filter).map(({ label, value }) => `${label}：${value}`)],
    columns: claimSheet,
    count: await claimCount(officer, kase.id, filter, MOST_EXPORTED),
    rows: everyRow((after) => claimList(officer, kase.id, { ...filter, after }, EXPORT_BATCH)),
  });
});
