import { z } from "zod";
import { Closing } from "@/lib/documents/parts";
import { officer } from "@/lib/documents/prose";
import { inspector, maybe, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";

/** 更正说明: what papers of one case say differently, why, and which is right. The papers stay as they are. */
export const correctionStatement = definePaper({
  key: "correction-statement",
  title: "劳动保障监察更正说明",
  numbered: false,
  input: z.strictObject({
    caseNumber: words,
    caseName: words,
    about: words,
    values: z
      .array(z.strictObject({ says: words, papers: z.array(z.strictObject({ title: words, number: maybe })).min(1) }))
      .min(2),
    right: words,
    reason: words,
    inspectors: z.array(inspector).min(1),
  }),
  Body: ({ input }) => (
    <>
      <PartyTable
        rows={[
          ["案号", input.caseNumber],
          ["案由", input.caseName],
          ["记载不一致的内容", input.about],
          ...input.values.map(({ says, papers }): [string, string] => [
            papers.map(({ title, number }) => `《${title}》${number ?? ""}`).join("、"),
            `记载为：${says}`,
          ]),
          ["正确的记载", input.right],
          ["不一致的原因", input.reason],
          ["承办监察员", input.inspectors.map(officer).join("、")],
          { sign: "监察员签名" },
        ]}
      />
      <Closing>本更正说明与上列文书一并归档，不改变上列文书的原有记载。</Closing>
    </>
  ),
});
