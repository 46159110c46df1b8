import { publicMajorSheet } from "@/components/publications/public-sheets";
import { legalDate, now } from "@/lib/kernel/clock";
import { MajorFilter } from "@/lib/publications/major-filter";
import { quarterOf, quarterWords } from "@/lib/publications/quarter";
import { publicMajorCount, publicMajors } from "@/lib/publications/queries/public-majors";
import { publicRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportPublicSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = publicRoute("majors.exportPublic", async (_actor, request) => {
  const asked = MajorFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  const quarter = asked.quarter ?? quarterOf(legalDate(now()));
  return exportPublicSheet({
    name: "重大劳动保障违法行为公布",
    filter: [`季度：${quarterWords(quarter)}`],
    columns: publicMajorSheet,
    count: await publicMajorCount(quarter, MOST_EXPORTED),
    rows: everyRow((after) => publicMajors(quarter, after, EXPORT_BATCH)),
  });
});
