import { z } from "zod";
import { creditCode } from "@/lib/employers/input";
import { act, text } from "./input";
import { majorKinds } from "./major-lifecycle";
import { isQuarter } from "./quarter";

const judgement = {
  verdict: z.enum(["include", "exclude"], "请选择是否列入。"),
  kind: z.enum(majorKinds, "请选择属于哪一类。"),
  reason: text("理由", 5),
};

export const MajorJudgeFields = z.strictObject(judgement);
export const JudgeMajorInput = z.strictObject({ decisionId: z.uuid(), ...judgement });

const reasoned = { reason: text("理由", 5) };
export const MajorReasonFields = z.strictObject(reasoned);
export const IncludeMajorInput = z.strictObject({ ...act, ...reasoned });
export const RelistMajorInput = z.strictObject({ ...act, ...reasoned });
export const ExcludeMajorInput = z.strictObject({ ...act, ...reasoned });
export const ProposeRemovalInput = z.strictObject({ ...act, ...reasoned });
export const DropRemovalInput = z.strictObject({ ...act, ...reasoned });
export const RemoveMajorInput = z.strictObject({ ...act, ...reasoned });

const correction = {
  kind: z.enum(majorKinds, "请选择属于哪一类。"),
  facts: text("主要违法事实", 5, 3000),
  handling: text("处理情况", 2, 3000),
  creditCode,
  address: z.string().trim().max(200, "最多200个字。"),
  representative: z.string().trim().max(50, "最多50个字。"),
  reason: text("更正的理由", 5),
};
export const CorrectionFields = z.strictObject(correction);
export const CorrectMajorInput = z.strictObject({ ...act, ...correction });

const objection = {
  receivedOn: z.iso.date("请填写收到异议的日期。"),
  givenBy: text("提出异议的人", 2, 100),
  content: text("异议的内容", 5, 3000),
};
export const MajorObjectionFields = z.strictObject(objection);
export const ObjectMajorInput = z.strictObject({ ...act, ...objection });

const answer = {
  verdict: z.enum(["sustained", "dismissed"], "请选择异议是否成立。"),
  answer: text("核实的情况和理由", 5, 3000),
  told: text("怎样把结果告知当事人", 5, 500),
};
export const MajorAnswerFields = z.strictObject(answer);
export const AnswerMajorInput = z.strictObject({ ...act, ...answer });

/** `entries` are those whose words the page showed, each as it was then. */
export const PublishQuarterInput = z.strictObject({
  quarter: z.string().max(6).refine(isQuarter, "请选择季度。"),
  entries: z.array(z.strictObject(act)).max(2000, "一次最多公布2000件。"),
});
