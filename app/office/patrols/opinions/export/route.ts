import { opinionSheet } from "@/components/patrols/opinion-sheet";
import { legalDate, now, yearOf } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { OpinionQuery } from "@/lib/patrols/filter";
import { opinionCount, opinionList } from "@/lib/patrols/queries/ratings";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("patrols.exportOpinions", async (officer, request) => {
  const asked = OpinionQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const { year = yearOf(legalDate(now())) } = asked;
  const { refusal } = await opinionList(officer, { year }, 1);
  if (refusal !== null) throw notFound();
  return exportSheet({
    actor: officer,
    list: "opinions",
    name: "单位对检查的意见",
    filter: [`年度：${year}`],
    columns: opinionSheet,
    count: await opinionCount(officer, year, MOST_EXPORTED),
    rows: everyRow(async (after) => (await opinionList(officer, { year, after }, EXPORT_BATCH)).page),
  });
});
