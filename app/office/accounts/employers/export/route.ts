import { waitingClaimSheet, waitingClaimWords } from "@/components/accounts/waiting-claim-sheet";
import { WaitingClaimFilter } from "@/lib/agencies/filter";
import { mayDecideClaims } from "@/lib/agencies/policy";
import { waitingClaimCount, waitingClaims } from "@/lib/agencies/queries/claims";
import { notFound } from "@/lib/kernel/errors";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("accounts.exportWaitingClaims", async (officer, request) => {
  if (!mayDecideClaims(officer)) throw notFound();
  const { q } = WaitingClaimFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "waitingClaims",
    name: "单位账号确认",
    filter: waitingClaimWords(q).map(({ label, value }) => `${label}：${value}`),
    columns: waitingClaimSheet,
    count: await waitingClaimCount(officer, { q }, MOST_EXPORTED),
    rows: everyRow((after) => waitingClaims(officer, { q, after }, EXPORT_BATCH)),
  });
});
