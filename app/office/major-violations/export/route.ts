import { majorSheet } from "@/components/publications/major-sheet";
import { legalDate, now } from "@/lib/kernel/clock";
import { MajorFilter } from "@/lib/publications/major-filter";
import { quarterOf, quarterWords } from "@/lib/publications/quarter";
import { majorCandidates, majorCount } from "@/lib/publications/queries/major-candidates";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("majors.export", async (officer, request) => {
  const asked = MajorFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  const { quarter = quarterOf(legalDate(now())) } = asked;
  return exportSheet({
    actor: officer,
    list: "majors",
    name: "重大劳动保障违法行为",
    filter: [`季度：${quarterWords(quarter)}`],
    columns: majorSheet,
    count: await majorCount(officer, quarter, MOST_EXPORTED),
    rows: everyRow((after) => majorCandidates(officer, quarter, after, EXPORT_BATCH)),
  });
});
