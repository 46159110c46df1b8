import { withdrawalSheet } from "@/components/publications/public-sheets";
import { withdrawalCount, withdrawalList } from "@/lib/publications/queries/withdrawals";
import { publicRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportPublicSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = publicRoute("publications.exportWithdrawals", async () =>
  exportPublicSheet({
    name: "撤回说明",
    filter: [],
    columns: withdrawalSheet,
    count: await withdrawalCount(MOST_EXPORTED),
    rows: everyRow((after) => withdrawalList({ after }, EXPORT_BATCH)),
  }),
);
