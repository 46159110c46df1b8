import { z } from "zod";
import { reviewQuestions, reviewVerdicts } from "./lifecycle";
import { answersEach } from "./review-rules";

const act = { id: z.uuid(), version: z.number().int().positive() };

const text = (label: string, least: number, max = 2000) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

const ReviewAnswer = z
  .strictObject({
    question: z.enum(reviewQuestions),
    verdict: z.enum(reviewVerdicts, "请选择审核结果。"),
    note: z.string().trim().max(1000, "最多1000个字。"),
  })
  .refine(({ verdict, note }) => verdict === "pass" || note.length >= 5, {
    path: ["note"],
    message: "存疑或者不通过的，请写明理由，至少5个字。",
  });

export const ReviewDecisionInput = z.strictObject({
  ...act,
  answers: z.array(ReviewAnswer).refine(answersEach, "请逐项审核，不能遗漏。"),
  opinion: text("审核意见", 5),
});

export const AdoptReviewInput = z.strictObject({
  ...act,
  verdict: z.enum(["adopted", "not_adopted"], "请选择是否采纳。"),
  adoption: text("如何采纳，或者不采纳的理由", 5, 1000),
});

export const DiscussDecisionInput = z.strictObject({
  ...act,
  heldOn: z.iso.date("请填写讨论的日期。"),
  place: text("讨论的地点", 2, 100),
  chair: text("主持人", 2, 40),
  recorder: text("记录人", 2, 40),
  opinions: z
    .array(
      z.strictObject({
        name: text("姓名", 2, 40),
        post: text("职务", 2, 60),
        opinion: text("意见", 2, 1000),
      }),
    )
    .min(2, "集体讨论至少两人。")
    .max(20, "最多20人。"),
  verdict: z.enum(["agreed", "against"], "请选择结论。"),
  conclusion: text("结论", 5),
});

export const DecideInput = z.strictObject({
  ...act,
  opinion: text("决定的意见", 2, 500),
  isSurcharged: z.boolean(),
  bankName: z.string().trim().max(60, "最多60个字。"),
  bankAddress: z.string().trim().max(100, "最多100个字。"),
  bankAccount: z.string().trim().max(40, "最多40个字。"),
});
