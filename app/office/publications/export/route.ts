import { publicationFilterWords, publicationSheet, shelfLabels } from "@/components/publications/publication-sheet";
import { PublicationFilter } from "@/lib/publications/filter";
import { publicationCount, publicationList } from "@/lib/publications/queries/publication-list";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("publications.export", async (officer, request) => {
  const { after: _after, ...filter } = PublicationFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  const words = [{ label: "公开情况", value: shelfLabels[filter.shelf] }, ...publicationFilterWords(filter)];
  return exportSheet({
    actor: officer,
    list: "publications",
    name: "处罚决定公开",
    filter: words.map(({ label, value }) => `${label}：${value}`),
    columns: publicationSheet,
    count: await publicationCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => publicationList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
