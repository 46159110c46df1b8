import { z } from "zod";
import { dayOr, lines } from "@/lib/documents/prose";
import { legalDay, maybe, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";

/** 卷内备考表: how the file was put together and what it lacks, at its end. */
export const caseFileNotes = definePaper({
  key: "case-file-notes",
  title: "卷内备考表",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    caseNumber: words,
    caseName: words,
    notes: z.array(words).min(1),
    /** Materials that stand in the file only as a page with their digests. */
    standIns: z.array(words).default([]),
    chain: words,
    binder: maybe,
    boundOn: legalDay,
  }),
  Body: ({ input }) => (
    <PartyTable
      rows={[
        ["案件编号", input.caseNumber],
        ["案件名称", input.caseName],
        ["本卷情况说明", lines(...input.notes)],
        ["以替代页列入的材料", lines(...input.standIns)],
        ["办理记录的校验值", input.chain],
        ["立卷人", input.binder, "立卷日期", dayOr(input.boundOn, "无")],
        { sign: "立卷人签名", and: "检查人签名" },
      ]}
    />
  ),
});
