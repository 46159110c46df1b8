import { z } from "zod";
import { factorCodes } from "@/lib/discretion/factors";
import { fenTyped, parseYuan } from "@/lib/kernel/money";
import { correctionAsks, correctionShape, type TypedCorrection } from "./correction-input";
import { decisionKinds, noPenaltyGrounds } from "./lifecycle";

const act = { id: z.uuid(), version: z.number().int().positive() };

const text = (label: string, least: number, max = 3000) =>
  z.string().trim().min(least, `请写明${label}，至少${least}个字。`).max(max, `最多${max}个字。`);

const yuanTyped = z
  .string()
  .trim()
  .max(30, "金额过长，请核对。")
  .refine((typed) => typed === "" || parseYuan(typed).ok, "请填写正确的金额，例如 12345.60。");

/** An amount in yuan as typed; empty means that there is none. Fen, or null. */
export const optionalYuan = yuanTyped.transform(fenTyped);

/** Why the amount leaves the tier of the region's ladder; empty where it does not. */
const deviation = z.string().trim().max(1000, "最多1000个字。");

/** Why the amount lies outside the middle half of the organ's earlier fines; empty where it does not. */
const pastReason = z.string().trim().max(1000, "最多1000个字。");

export const ItemInput = z.strictObject({
  /** The finding, the entry and which of its sanctions, as the form's list names a measure. */
  choice: z.string().min(1, "请选择措施。").max(120),
  amount: optionalYuan,
  content: text("内容和理由", 5, 1000),
  deviation,
  pastReason,
});

/** A circumstance that the measure claims, with the exhibits that show it or the reason that stands for them. */
const FactorInput = z.strictObject({
  code: z.enum(factorCodes, "请选择裁量情节。"),
  evidenceIds: z.array(z.uuid()).max(50, "最多50份证据。"),
  reason: z.string().trim().max(500, "最多500个字。"),
});

/** What a measure may ask beside the finding; what it does not ask is not looked at. */
const told = {
  persons: z
    .number("请填写人数，为整数。")
    .int("请填写整数。")
    .min(1, "至少1人。")
    .max(100_000, "请核对人数。")
    .optional(),
  /** The months of each child, `3、2`. */
  childMonths: z.string().trim().max(1000, "最多1000个字。").optional(),
  base: yuanTyped.optional(),
  paid: yuanTyped.optional(),
  /** The licence that is revoked, as it stands on it; of other measures not looked at. */
  licenceName: z.string().trim().max(100, "最多100个字。").optional(),
  licenceNumber: z.string().trim().max(100, "最多100个字。").optional(),
  licenceIssuer: z.string().trim().max(100, "最多100个字。").optional(),
};

const WeighedItemInput = z.strictObject({
  ...ItemInput.shape,
  ...told,
  /** Lightened below the least (《行政处罚法》第三十二条). */
  isLightened: z.boolean().optional(),
  factors: z.array(FactorInput).max(factorCodes.length, `最多${factorCodes.length}项。`),
});

const fact = z.string().trim().max(5000, "最多5000个字。");

/** What the papers say of a finding. An empty statement leaves it as it is put together from the grid. */
const FactInput = z.strictObject({
  findingId: z.uuid(),
  statement: fact.refine((typed) => typed === "" || typed.length >= 10, "请写明查明的事实和证据，至少10个字。"),
  /** What the form showed as put together when the statement was written. */
  drawn: fact,
  /** Why the act stays open to a penalty for five years (《行政处罚法》第三十六条第一款), and by which exhibit. */
  harm: z.string().trim().max(500, "最多500个字。").optional(),
  harmOrdinal: z
    .string()
    .regex(/^\d{0,4}$/, "请选择证据。")
    .optional(),
});

const proposal = {
  kind: z.enum(decisionKinds),
  items: z.array(WeighedItemInput).min(1, "至少列一项。").max(50, "最多50项。"),
  facts: z.array(FactInput).max(200),
  partySaid: text("当事人的陈述", 2),
  opinion: text("处理意见和理由", 10),
  /** Why it is proposed though elements lack an exhibit; empty where none does. */
  gapReason: z.string().trim().max(1000, "最多1000个字。"),
  noPenaltyGround: z.union([z.literal(""), z.enum(noPenaltyGrounds)]),
  education: z.string().trim().max(2000, "最多2000个字。"),
  performDays: z
    .number("请填写天数，为整数。")
    .int("请填写整数。")
    .min(1, "至少1日。")
    .max(180, "最多180日。")
    .optional(),
  ...correctionShape,
  touchesPublicInterest: z.boolean(),
  isComplex: z.boolean(),
};

type Proposal = TypedCorrection & {
  kind: string;
  noPenaltyGround: string;
  education: string;
  performDays?: number | undefined;
};

/** What each kind of decision asks beside its measures. */
function kindAsks(input: Proposal, ctx: z.RefinementCtx): void {
  const miss = (field: string, message: string) => ctx.addIssue({ code: "custom", path: [field], message });
  if (input.kind === "penalty") correctionAsks(input, ctx);
  if (input.kind === "remedy" && input.performDays === undefined) miss("performDays", "请填写履行期限。");
  if (input.kind !== "no_penalty") return;
  if (input.noPenaltyGround === "") miss("noPenaltyGround", "请选择不予处罚的理由。");
  const asksEducation = input.noPenaltyGround !== "facts_not_established";
  if (asksEducation && input.education.length < 5) miss("education", "请写明对当事人的教育，至少5个字。");
}

/** What the form of a proposal asks; the same for a new one and for one that is revised. */
export const DecisionFields = z.strictObject(proposal).superRefine(kindAsks);

/** Empty: the proceeding is aimed at the unit. */
const personId = z.union([z.literal(""), z.uuid()]).default("");

export const ProposeDecisionInput = z.strictObject({ caseId: z.uuid(), personId, ...proposal }).superRefine(kindAsks);
export const ReviseDecisionInput = z.strictObject({ ...act, ...proposal }).superRefine(kindAsks);

/** The one question of an act that takes something back. */
export const DecisionReasonFields = z.strictObject({ reason: text("理由", 5, 1000) });
export const WithdrawDecisionInput = z.strictObject({ ...act, reason: text("理由", 5, 1000) });

export const ApproveDecisionInput = z.strictObject({ ...act, opinion: text("审批意见", 2, 500) });
export const NotifyDecisionInput = z.strictObject(act);

const points = z
  .array(z.strictObject({ claim: text("陈述、申辩的意见", 2, 1000) }))
  .min(1, "至少写一点。")
  .max(30, "最多30点。");

/** What the form of a statement asks; the same for officers and for the party itself. */
export const DefenceFields = z.strictObject({ points });
export const StateOwnDefenceInput = z.strictObject({ ...act, points });

export const RecordStatementInput = z.strictObject({
  ...act,
  receivedOn: z.iso.date("请填写收到的日期。"),
  manner: z.enum(["written", "oral"], "请选择方式。"),
  /** Day of posting; empty where it was not posted. */
  postedOn: z.union([z.literal(""), z.iso.date()]).optional(),
  givenBy: text("陈述申辩人的姓名和职务", 2, 60),
  points,
});

export const AnswerStatementInput = z.strictObject({
  ...act,
  statementId: z.uuid(),
  answers: z
    .array(
      z.strictObject({
        verdict: z.enum(["accepted", "rejected"], "请选择是否采纳。"),
        answer: text("复核的情况和理由", 5, 1000),
      }),
    )
    .min(1)
    .max(30),
});

export const RecordWaiverInput = z.strictObject({
  ...act,
  waivedOn: z.iso.date("请填写放弃的日期。"),
  waiver: text("当事人如何明确表示放弃（书面声明或者笔录）", 5, 500),
});

export const AdjustDecisionInput = z.strictObject({
  ...act,
  measures: z
    .array(
      z.strictObject({
        keeps: z.boolean(),
        amount: optionalYuan,
        content: text("内容和理由", 5, 1000),
        deviation,
        pastReason,
      }),
    )
    .min(1)
    .max(50),
});
