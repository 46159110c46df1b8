import { z } from "zod";
import { officer } from "@/lib/documents/prose";
import { legalDay, twoInspectors, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

const point = z.strictObject({ claim: words, isAccepted: z.boolean(), answer: words });

/** 陈述申辩复核记录 (处罚法 第四十五条): each point, whether it was accepted, and why. */
export const statementReview = definePaper({
  key: "statement-review",
  title: "陈述申辩复核记录",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    caseNumber: words,
    caseName: words,
    party: words,
    noticeNumber: words,
    givenBy: words,
    manner: words,
    receivedOn: legalDay,
    points: z.array(point).min(1),
    inspectors: twoInspectors,
    answeredOn: legalDay,
  }),
  Body: ({ input }) => (
    <PartyTable
      rows={[
        ["案件编号", input.caseNumber, "当事人", input.party],
        ["案件名称", input.caseName],
        ["事先告知书", input.noticeNumber],
        ["陈述申辩人", input.givenBy, "方式", input.manner],
        ["收到日期", proseDate(input.receivedOn), "复核日期", proseDate(input.answeredOn)],
        ...input.points.flatMap(({ claim, isAccepted, answer }, i): [string, string][] => [
          [`第${i + 1}点 陈述申辩`, claim],
          [`第${i + 1}点 复核意见`, `${isAccepted ? "采纳" : "不予采纳"}。${answer}`],
        ]),
        ["复核人", input.inspectors.map(officer).join("、")],
        { sign: "复核人签名", and: "复核人签名" },
      ]}
    />
  ),
});
