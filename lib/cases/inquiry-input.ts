import { z } from "zod";
import { StoredUpload } from "@/lib/attachments/stored-upload";
import { inquiryMaterialKinds } from "@/lib/documents/inquiry-materials";
import { parsePhone } from "@/lib/kernel/phone";

const words = (what: string, min: number, max: number) =>
  z.string().trim().min(min, `请填写${what}，至少${min}个字。`).max(max, `${what}最多${max}个字。`);
const maybe = (max: number) => z.string().trim().max(max, `最多${max}个字。`).default("");
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "请填写时间，例如 09:30。");
const month = z.union([z.literal(""), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "请填写年月，例如 2026-07。")]);
/** A version that its column can hold and can still be raised by one. */
const version = z.number().int().max(2_147_483_646);
const act = { id: z.uuid(), version: version.positive() };

export const addresseeKinds = ["employer", "other"] as const;

/** 调查询问通知书: the day on which to appear is also the day by which the materials are brought. */
export const IssueInquiryInput = z
  .strictObject({
    ...act,
    addresseeKind: z.enum(addresseeKinds, "请选择被通知人。"),
    addressee: maybe(100),
    matter: words("询问事项", 2, 100),
    appearOn: z.iso.date("请填写接受询问的日期。"),
    appearTime: time,
    place: words("地点", 4, 100),
    materials: z.array(z.enum(inquiryMaterialKinds)).default([]),
    periodFrom: month,
    periodUntil: month,
    otherMaterials: maybe(2000),
  })
  .superRefine((input, check) => {
    const fault = (path: string, message: string) => check.addIssue({ code: "custom", path: [path], message });
    if (input.addresseeKind === "other" && input.addressee.length < 2)
      fault("addressee", "请填写被通知人的姓名或者名称。");
    if (input.materials.length === 0 && input.otherMaterials === "") fault("materials", "请至少勾选或者填写一项材料。");
    if (input.periodFrom !== "" && input.periodUntil !== "" && input.periodUntil < input.periodFrom) {
      fault("periodUntil", "截止月份早于起始月份。");
    }
  });

export const materialHandovers = ["received", "returned"] as const;

/** One line of a notice's list as it is handed in: empty while it was not brought. */
const broughtMaterial = z
  .strictObject({
    ordinal: z.number().int().positive(),
    form: z.enum(["", "original", "copy"], "请选择原件、复印件或者未带来。"),
    pages: z
      .number("请填写页数，为整数。")
      .int("请填写整数。")
      .min(1, "至少1页。")
      .max(100_000, "页数过大，请核对。")
      .optional(),
  })
  .refine(({ form, pages }) => form === "" || pages !== undefined, { path: ["pages"], message: "请清点并填写页数。" });

export const ReceiveMaterialsInput = z.strictObject({
  id: z.uuid(),
  items: z
    .array(broughtMaterial)
    .max(200)
    .refine((items) => items.some(({ form }) => form !== ""), "没有一项材料登记为收到。")
    .refine((items) => new Set(items.map(({ ordinal }) => ordinal)).size === items.length, "同一项材料登记了两次。"),
  person: words("提交人姓名", 2, 50),
  personPost: maybe(50),
  receivedOn: z.iso.date("请填写收到日期。"),
});

export const ReturnMaterialsInput = z.strictObject({
  id: z.uuid(),
  ordinals: z.array(z.coerce.number().int().positive()).min(1, "请至少勾选一项材料。"),
  person: words("领取人姓名", 2, 50),
  personPost: maybe(50),
  returnedOn: z.iso.date("请填写退还日期。"),
});

/** What the person must be told before the first question (《行政处罚法》第五十五条、《劳动保障监察条例》第十六条). */
export const inquiryRights = ["certificates_shown", "recusal", "truthful_answers", "check_the_record"] as const;
export const inquiryStandings = ["party", "witness"] as const;
export type InquiryStanding = (typeof inquiryStandings)[number];

export const sexes = ["", "male", "female"] as const;

export const idKinds = ["", "resident", "household", "military", "hk_macao", "taiwan", "passport", "other"] as const;

const person = {
  personName: words("被询问人姓名", 2, 50),
  standing: z.enum(inquiryStandings, "请选择被询问人的身份。"),
  sex: z.enum(sexes).default(""),
  age: z.union([z.literal(""), z.string().regex(/^\d{1,3}$/, "年龄请填写整数。")]).default(""),
  idKind: z.enum(idKinds).default(""),
  /** Empty on a record that has one already: it stays. */
  idNumber: maybe(30),
  employer: maybe(100),
  post: maybe(50),
  phone: z
    .string()
    .trim()
    .refine((raw) => raw === "" || parsePhone(raw).ok, "请填写正确的电话号码，例如 13800138000。")
    .default(""),
  address: maybe(200),
};

const turn = z.strictObject({
  question: z.string().trim().max(500, "一问最多500个字。"),
  answer: z.string().trim().max(5000, "一答最多5000个字。"),
});

/** A record as it is being taken: saved as often as one likes, complete only when it is issued. */
export const SaveInquiryRecordInput = z.strictObject({
  caseId: z.uuid(),
  /** Empty for a new record. */
  recordId: z.union([z.literal(""), z.uuid()]),
  version: version.nonnegative(),
  heldOn: z.iso.date("请填写询问日期。"),
  startTime: time,
  endTime: z.union([z.literal(""), time]),
  place: words("询问地点", 2, 100),
  firstQuestionerId: z.uuid("请选择询问人。"),
  secondQuestionerId: z.uuid("请选择询问人。"),
  recorder: words("记录人", 2, 50),
  ...person,
  rightsTold: z.array(z.enum(inquiryRights)).default([]),
  turns: z.array(turn).min(1, "请至少记录一问一答。").max(300, "一份笔录最多300问，请另作一份。"),
});

export type RecordValues = z.input<typeof SaveInquiryRecordInput>;

/** What the table keeps of a record beside its columns; the number of the person's paper stays sealed. */
export const InquiryParticulars = SaveInquiryRecordInput.omit({
  caseId: true,
  recordId: true,
  version: true,
  heldOn: true,
  personName: true,
  idNumber: true,
}).extend({ sealedIdNumber: z.string().nullable() });
export type InquiryParticulars = z.output<typeof InquiryParticulars>;

export const IssueInquiryRecordInput = z.strictObject(act);

export const SignInquiryRecordInput = z.strictObject({ recordId: z.uuid(), file: StoredUpload });

export const turnParts = ["question", "answer"] as const;

const correction = z.strictObject({
  /** `3.answer`: which question or answer, from 1. */
  place: z.string().regex(/^[1-9]\d{0,2}\.(question|answer)$/, "请选择更正哪一处。"),
  replacement: words("更正后的内容", 1, 5000),
});

/** What the person corrects on reading the issued record over, before signing it. */
export const CorrectInquiryRecordInput = z.strictObject({
  ...act,
  corrections: z
    .array(correction)
    .min(1, "请至少写一处更正。")
    .max(50, "一次最多更正50处。")
    .refine((all) => new Set(all.map(({ place }) => place)).size === all.length, "同一处写了两次更正。"),
});

export const refusalManners = ["witnessed", "filmed"] as const;

/** Who does not sign is noted with a witness, or while it is filmed. */
export const NoteRefusalToSignInput = z
  .strictObject({
    ...act,
    reason: words("拒绝签名的情况", 5, 500),
    manner: z.enum(refusalManners, "请选择有见证人在场，还是全程录音录像。"),
    witness: maybe(100),
  })
  .refine(({ manner, witness }) => manner === "filmed" || witness.length >= 2, {
    path: ["witness"],
    message: "请填写见证人的姓名和单位或者住址。",
  });

/** Refusals and faults of single fields that only a command can see. */
export type InquiryFault =
  | "appear_in_past"
  | "materials_changed"
  | "received_after_today"
  | "returned_before_received"
  | "held_in_future"
  | "held_before_opening"
  | "record_times_reversed"
  | "questioner_not_of_case"
  | "questioner_twice"
  | "id_number_wrong"
  | "record_issued"
  | "record_not_issued"
  | "record_signed"
  | "correction_place_unknown"
  | "correction_changes_nothing"
  | "rights_untold"
  | "turns_incomplete"
  | "end_time_missing"
  | "scan_must_be_image_or_pdf";
