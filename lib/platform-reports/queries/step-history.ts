import "server-only";
import { Content } from "../content";
import { fieldNamed } from "../fields";
import type { ReportStep } from "../lifecycle";
import { changedPaths } from "../merge";
import { revisionsOf } from "./contents";

const parts: Readonly<Record<string, string>> = {
  districts: "区域人数",
  partners: "合作企业",
  reasons: "变动原因",
  lacking: "尚缺的材料",
};

/** Who saved a step when, and what they changed, newest first. The caller has found the report. */
export async function stepHistory(reportId: string, step: ReportStep) {
  const rows = await revisionsOf(reportId, step);
  return rows
    .map(({ section, saver }, at) => {
      const before = rows[at - 1]?.section.content;
      const paths = before === undefined ? [] : changedPaths(Content.parse(before), Content.parse(section.content));
      return { revision: section.revision, saver, at: section.savedAt, changed: [...new Set(paths.map(labelOf))] };
    })
    .filter(({ revision }) => revision > 0)
    .reverse();
}

export type StepRevision = Awaited<ReturnType<typeof stepHistory>>[number];

function labelOf(path: string): string {
  const [part = "", name = ""] = path.split(".");
  return parts[part] ?? fieldNamed(name)?.label ?? path;
}
