import { z } from "zod";
import { signedOpinion } from "@/lib/documents/prose";
import { legalDay, words } from "@/lib/documents/shapes";
import { PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

const answer = z.strictObject({ question: words, verdict: words, note: z.string() });

/** 法制审核意见书 (处罚法 第五十八条): every fixed question, the opinion, the reviewer and the day. */
export const legalReviewOpinion = definePaper({
  key: "legal-review-opinion",
  version: 2,
  title: "重大执法决定法制审核意见书",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    caseNumber: words,
    caseName: words,
    party: words,
    grounds: words,
    proposal: z.array(words).min(1),
    submittedOn: legalDay,
    answers: z.array(answer).min(1),
    conclusion: words,
    opinion: words,
    reviewer: words,
    reviewedOn: legalDay,
  }),
  Body: ({ input }) => (
    <PartyTable
      rows={[
        ["案件编号", input.caseNumber, "当事人", input.party],
        ["案件名称", input.caseName],
        ["审核的事由", input.grounds],
        ["拟作出的决定", input.proposal.map((line, i) => `${i + 1}.${line}`).join("\n")],
        ["送审日期", proseDate(input.submittedOn), "审核日期", proseDate(input.reviewedOn)],
        ...input.answers.map(({ question, verdict, note }): [string, string] => [
          question,
          note === "" ? verdict : `${verdict}。${note}`,
        ]),
        ["审核结论", input.conclusion],
        { box: "审核意见", opinion: signed(input), signer: "审核人（签名）" },
      ]}
    />
  ),
});

const signed = ({ opinion, reviewer, reviewedOn }: Readonly<Record<"opinion" | "reviewer" | "reviewedOn", string>>) =>
  signedOpinion({ opinion, by: reviewer, on: reviewedOn });
