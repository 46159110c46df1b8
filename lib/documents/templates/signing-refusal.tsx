import { z } from "zod";
import { Closing } from "@/lib/documents/parts";
import { officer, proseMinute } from "@/lib/documents/prose";
import { inspector, maybe, minute, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";

/** 现场检查笔录签名情况说明: that those present did not sign the record, noted when it happened; the record stays. */
export const signingRefusal = definePaper({
  key: "signing-refusal",
  title: "现场检查笔录签名情况说明",
  numbered: false,
  input: z.strictObject({
    employer: words,
    place: words,
    startedAt: minute,
    recordedAt: minute,
    notedAt: minute,
    account: words,
    witness: maybe,
    inspectors: z.array(inspector).min(2),
  }),
  Body: ({ input }) => (
    <>
      <PartyTable
        rows={[
          ["被检查单位", input.employer],
          ["检查地点", input.place],
          ["检查开始时间", proseMinute(input.startedAt)],
          ["笔录制作时间", proseMinute(input.recordedAt)],
          ["拒绝签名的情况", input.account],
          ["见证人", input.witness || "没有"],
          ["注明时间", proseMinute(input.notedAt)],
          ["检查人员", input.inspectors.map(officer).join("、")],
          { sign: "检查人员签名" },
          { sign: "见证人签名" },
        ]}
      />
      <Closing>本说明与现场检查笔录一并归档，不改变笔录的记载。</Closing>
    </>
  ),
});
