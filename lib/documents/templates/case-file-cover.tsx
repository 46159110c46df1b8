import { z } from "zod";
import { dayOr, officer } from "@/lib/documents/prose";
import { inspector, legalDay, maybe, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";

const VOLUMES = { main: "正卷", internal: "副卷" } as const;

/** 卷宗封面. The case's name is the party's full name, the violation, and 案. */
export const caseFileCover = definePaper({
  key: "case-file-cover",
  title: "劳动保障监察案件卷宗",
  numbered: false,
  kind: "cover",
  input: z.strictObject({
    volume: z.enum(["main", "internal"]),
    archiveNumber: maybe,
    caseNumber: words,
    caseName: words,
    decisionNumbers: z.array(words).default([]),
    body: words,
    inspectors: z.array(inspector).min(1),
    openedOn: legalDay,
    closedOn: legalDay.optional(),
    result: maybe,
    retention: maybe,
    items: z.number().int().nonnegative(),
    pages: z.number().int().nonnegative(),
  }),
  Body: ({ input }) => (
    <PartyTable
      roomy
      rows={[
        ["卷别", VOLUMES[input.volume], "归档号", input.archiveNumber],
        ["案件名称", input.caseName],
        ["案件编号", input.caseNumber],
        ["文书文号", input.decisionNumbers.join("\n")],
        ["办案机构", input.body],
        ["承办监察员", input.inspectors.map(officer).join("\n")],
        ["立案日期", dayOr(input.openedOn, "无"), "结案日期", dayOr(input.closedOn, "未结案")],
        ["处理结果", input.result],
        ["保管期限", input.retention, "件数页数", `共${input.items}件${input.pages}页`],
      ]}
    />
  ),
});
