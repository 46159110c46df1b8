import { waitingClaimSheet } from "@/components/accounts/waiting-claim-sheet";
import { mayDecideClaims } from "@/lib/agencies/policy";
import { waitingClaimCount, waitingClaims } from "@/lib/agencies/queries/claims";
import { notFound } from "@/lib/kernel/errors";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("accounts.exportWaitingClaims", async (officer) => {
  if (!mayDecideClaims(officer)) throw notFound();
  return exportSheet({
    actor: officer,
    list: "waitingClaims",
    name: "单位账号确认",
    filter: [],
    columns: waitingClaimSheet,
    count: await waitingClaimCount(officer, MOST_EXPORTED),
    rows: everyRow((after) => waitingClaims(officer, after, EXPORT_BATCH)),
  });
});
