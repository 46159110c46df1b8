import { z } from "zod";
import { idKinds, sexes } from "@/lib/cases/inquiry-input";
import { parsePhone } from "@/lib/kernel/phone";
import { topics } from "@/lib/kernel/topics";
import { complaintKinds, complaintSources, declineGrounds } from "./lifecycle";
import { compact, sourceNumberOf } from "./typed-numbers";

const day = z.union([z.literal(""), z.iso.date("请填写正确的日期，例如 2026-03-01。")]);
const optionalText = (max: number) => z.string().trim().max(max, `最多${max}个字。`).default("");

export const phone = z
  .string()
  .trim()
  .refine((raw) => raw === "" || parsePhone(raw).ok, "请填写正确的电话号码，例如 13800138000 或 0351-5550000。");

export const narrative = z.string().trim().min(5, "请写明发生了什么事，至少5个字。").max(5000, "最多5000个字。");

const respondentName = z
  .string()
  .trim()
  .min(2, "请填写单位名称，不确定全称也可以写招牌、工地或者平台的名字。")
  .max(200);

const someTopics = z.array(z.enum(topics)).min(1, "请至少选择一类事项。");
const workerCount = z.coerce
  .number("请填写人数。")
  .int("请填写整数。")
  .min(1, "至少1人。")
  .max(1_000_000, "人数过大，请核对。");

const postcode = z.union([z.literal(""), z.string().regex(/^\d{6}$/, "请填写6位邮政编码。")]);
export const email = z.union([z.literal(""), z.email("请填写正确的电子邮箱。").max(200)]);

/** Counter, phone, letter, hotline and hand-off entry. */
export const LodgeComplaintInput = z
  .strictObject({
    kind: z.enum(complaintKinds),
    source: z.enum(complaintSources, "请选择来源。"),
    sourceNumber: optionalText(60).transform(sourceNumberOf),
    receivedOn: z.iso.date("请填写首次接到的日期。"),
    regionCode: z.string().regex(/^\d{2,12}$/, "请选择用工所在地。"),
    respondentName,
    respondentPlace: optionalText(200),
    employerId: z.union([z.literal(""), z.uuid()]),
    topics: someTopics,
    narrative,
    happenedFrom: day,
    happenedUntil: day,
    workerCount,
    complainantName: optionalText(50),
    complainantPhone: phone.default(""),
    complainantEmail: optionalText(200),
    complainantPersonId: optionalText(30),
    complainantAddress: optionalText(200),
    complainantPostcode: optionalText(20),
    complainantSex: z.enum(sexes).default(""),
    complainantIdKind: z.enum(idKinds).default(""),
    handedIn: optionalText(1000),
    remarks: optionalText(500),
    registrarOpinion: optionalText(500),
    representatives: optionalText(200),
    claimLines: z.string().max(200_000, "明细过长，请分件登记。").default(""),
  })
  .superRefine((input, check) => {
    const needsNumber = ["hotline_12333", "hotline_12345", "petition", "handoff"].includes(input.source);
    if (needsNumber && input.sourceNumber === "") {
      check.addIssue({ code: "custom", path: ["sourceNumber"], message: "该来源必须填写转办或者工单编号。" });
    }
    if (input.kind === "complaint" && input.complainantName === "") {
      check.addIssue({ code: "custom", path: ["complainantName"], message: "投诉须登记投诉人姓名。" });
    }
    if (input.kind === "complaint" && input.complainantPhone === "") {
      check.addIssue({ code: "custom", path: ["complainantPhone"], message: "投诉须登记联系电话。" });
    }
    if (input.happenedFrom && input.happenedUntil && input.happenedUntil < input.happenedFrom) {
      check.addIssue({ code: "custom", path: ["happenedUntil"], message: "结束日期早于开始日期。" });
    }
    if (input.kind === "tip") return;
    // A tip's form does not show these: what was typed before it became one is neither judged nor kept.
    for (const [field, asked] of [["complainantEmail", email] as const, ["complainantPostcode", postcode] as const]) {
      const fault = asked.safeParse(input[field]).error;
      if (fault) check.addIssue({ code: "custom", path: [field], message: fault.issues[0]?.message ?? "" });
    }
  });

const act = { id: z.uuid(), version: z.number().int().positive() };
const reason = (label: string) => z.string().trim().min(5, `请写明${label}，至少5个字。`).max(2000, "最多2000个字。");

export const AcceptComplaintInput = z.strictObject({
  ...act,
  title: z.string().trim().min(4, "请填写案由，例如：某某公司涉嫌拖欠工资案。").max(200),
  articles: z.string().trim().min(4, "请写明涉嫌违反的法律法规条款，每行一条。").max(1000),
  proposal: z.string().trim().min(5, "请写明承办意见，至少5个字。").max(500, "最多500个字。"),
  opinion: reason("受理和立案意见"),
});

/** Where another procedure is open, the notice names it (《劳动保障监察条例》第二十一条第二款). */
export const DeclineComplaintInput = z
  .strictObject({
    ...act,
    ground: z.enum(declineGrounds, "请选择不予受理的理由。"),
    reason: reason("事实和理由"),
    otherRoute: optionalText(500),
  })
  .refine(({ ground, otherRoute }) => ground !== "other_procedure" || otherRoute !== "", {
    path: ["otherRoute"],
    error: "请写明投诉人应当通过什么途径解决，例如向哪里申请仲裁、提起诉讼。",
  });

export const JoinComplaintInput = z.strictObject({
  ...act,
  caseId: z.uuid("请选择要并入的案件。"),
  reason: reason("并案的理由"),
});

export const UnjoinComplaintInput = z.strictObject({ ...act, reason: reason("撤销并案的理由") });

export const RequestSupplementInput = z.strictObject({
  ...act,
  missing: reason("需要补正的内容"),
  dueOn: z.iso.date("请填写补正的最后一天，例如 2026-03-01。"),
});
export const ReceiveSupplementInput = z.strictObject({
  ...act,
  receivedOn: z.iso.date("请填写收到补正材料的日期。"),
  received: reason("收到的补正内容"),
});

export const AmendComplaintInput = z
  .strictObject({
    ...act,
    receivedOn: z.iso.date("请填写首次接到的日期。"),
    respondentName,
    respondentPlace: optionalText(200),
    topics: someTopics,
    narrative,
    happenedFrom: day,
    happenedUntil: day,
    workerCount,
    representatives: optionalText(200),
    reason: reason("更正的理由"),
  })
  .refine(({ happenedFrom, happenedUntil }) => !happenedFrom || !happenedUntil || happenedFrom <= happenedUntil, {
    path: ["happenedUntil"],
    message: "结束日期早于开始日期。",
  });

export const HandOverComplaintInput = z.strictObject({
  ...act,
  to: z.string().trim().min(4, "请填写接收机关的全称。").max(100),
  reason: reason("移送理由"),
});

const anOrgan = z.union([z.literal(""), z.uuid("请从列出的机关中选择。")]);

export const ContestRoutingInput = z.strictObject({
  ...act,
  reason: reason("本机关没有管辖权的理由"),
  proposedOrganId: anOrgan.default(""),
});

export const SettleRoutingInput = z
  .strictObject({
    ...act,
    outcome: z.enum(["kept", "moved"], "请选择由哪个机关办理。"),
    toOrganId: anOrgan.default(""),
    reason: reason("决定的理由"),
    reference: optionalText(200),
  })
  .refine(({ outcome, toOrganId }) => outcome === "kept" || toOrganId !== "", {
    path: ["toOrganId"],
    message: "请选择改由哪个机关办理。",
  });

export const LinkEmployerInput = z.strictObject({
  ...act,
  employerId: z.union([z.literal(""), z.uuid()]),
  name: z.string().trim().max(200).default(""),
  creditCode: z.string().trim().max(40).default(""),
  address: optionalText(200),
  legalRepresentative: optionalText(50),
  contactPhone: phone.default(""),
});

const typed = (max: number) =>
  z
    .string()
    .max(max)
    .transform((raw) => raw.replace(/\r\n?/g, "\n"))
    .optional();
const several = z.union([
  z.array(z.string().max(40)).max(20),
  z
    .string()
    .max(40)
    .transform((one) => [one]),
]);

/** One page of the public form as the browser sends it: kept as typed, right or wrong. */
export const AnsweredPage = z.strictObject({
  kind: z.enum(complaintKinds),
  page: z.enum(["matter", "respondent", "place", "amount", "narrative", "proof", "person", "happening", "informant"]),
  /** Set when the page was opened from the check page to change an answer. */
  back: z.literal("check").optional(),
  topics: several.optional(),
  respondentName: typed(1000),
  regionCode: typed(12),
  respondentPlace: typed(1000),
  owed: typed(100),
  workers: typed(100),
  fromMonth: typed(10),
  untilMonth: typed(10),
  lines: typed(210_000),
  narrative: typed(20_000),
  proof: typed(5000),
  anonymity: typed(20),
  name: typed(200),
  sex: typed(20),
  phone: typed(100),
  email: typed(300),
  address: typed(1000),
});

/** The last step of the public form, and throwing it away. */
export const DraftOfKind = z.strictObject({ kind: z.enum(complaintKinds) });

/** A photograph to be taken out of the form again. */
export const RemovePhotoInput = z.strictObject({ id: z.uuid(), back: z.literal("check").optional() });

export const TrackComplaintInput = z.strictObject({
  number: z.string().max(100).transform(compact),
  code: z
    .string()
    .max(100)
    .transform((raw) => compact(raw).replace(/-/g, "")),
});

/** Ending the look at one's progress sends nothing. */
export const StopTrackingInput = z.strictObject({});

export const ReissueCodeInput = z.strictObject({ ...act, verified: reason("怎样核实了身份") });

export const RevealIdentityInput = z.strictObject({ id: z.uuid(), reason: reason("查看理由") });

export const RevealFieldInput = z.strictObject({
  id: z.uuid(),
  field: z.enum(["phone", "personId"], "请选择要查看的内容。"),
  reason: reason("查看理由"),
});
