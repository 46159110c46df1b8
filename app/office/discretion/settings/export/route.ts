import { settingFilterWords, settingSheet } from "@/components/discretion/setting-sheet";
import { SettingFilter } from "@/lib/discretion/filter";
import { settingCount, settingList } from "@/lib/discretion/queries/settings";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("discretion.exportSettings", async (officer, request) => {
  const { after: _after, ...filter } = SettingFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "discretion-settings",
    name: "数额标准",
    filter: settingFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: settingSheet,
    count: await settingCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => settingList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
