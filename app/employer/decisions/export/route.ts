import { employerDecisionSheet, employerDecisionWords } from "@/components/decisions/employer-decision-words";
import { EmployerDecisionFilter } from "@/lib/decisions/portal-filter";
import { employerDecisionCount, employerDecisions } from "@/lib/decisions/queries/employer-decisions";
import { employerRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportPublicSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

/** What an employer itself was told: nothing that the audit would ask about. */
export const GET = employerRoute("portal.exportDecisions", async (user, request) => {
  const { after: _after, ...filter } = EmployerDecisionFilter.parse(
    Object.fromEntries(new URL(request.url).searchParams),
  );
  return exportPublicSheet({
    name: "告知和决定",
    filter: employerDecisionWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: employerDecisionSheet,
    count: await employerDecisionCount(user, filter, MOST_EXPORTED),
    rows: everyRow((after) => employerDecisions(user, { ...filter, after }, EXPORT_BATCH)),
  });
});
