import { z } from "zod";
import { Closing } from "@/lib/documents/parts";
import { dayOr, officer, proseMinute } from "@/lib/documents/prose";
import { inspector, legalDay, maybe, minute, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";

/** 补充记录: what is added to or corrected in a paper that no longer changes. The first paper stays as it was. */
export const addendum = definePaper({
  key: "addendum",
  title: "劳动保障监察补充记录",
  numbered: false,
  input: z.strictObject({
    caseName: words,
    amends: z.strictObject({ title: words, number: maybe, on: legalDay.optional() }),
    recordedAt: minute,
    reason: words,
    content: words,
    /** Who writes it: one inspector is enough, it records no questioning or inspection. */
    inspectors: z.array(inspector).min(1),
    /** The person whose record is amended, when there is one. */
    person: maybe,
  }),
  Body: ({ input }) => (
    <>
      <PartyTable
        rows={[
          ["案由", input.caseName],
          ["补充的文书", `《${input.amends.title}》${input.amends.number ?? ""}`],
          ["原文书日期", dayOr(input.amends.on, "无")],
          ["补充时间", proseMinute(input.recordedAt)],
          ["补充原因", input.reason],
          ["补充内容", input.content],
          ["记录监察员", input.inspectors.map(officer).join("、")],
          { sign: "监察员签名" },
          ...(input.person ? [{ sign: `${input.person}签名` }] : []),
        ]}
      />
      <Closing>本补充记录与原文书一并归档，不改变原文书的原有记载。</Closing>
    </>
  ),
});
