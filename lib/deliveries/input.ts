import { z } from "zod";
import { StoredUpload } from "@/lib/attachments/stored-upload";
import { parsePhone } from "@/lib/kernel/phone";
import { deliveryRefusals } from "./labels";
import { deliveryMethods, electronicMeans, handedOnGrounds, noticeGrounds, receivers, recipients } from "./lifecycle";
import { type Attempt, isUnderWay, missingProofs } from "./proofs";

const text = (max: number) => z.string().trim().max(max, `最多${max}个字。`).default("");
const date = z.iso.date("请填写日期，例如 2026-11-23。");
const day = z.union([z.literal(""), date]).default("");
const files = z.array(z.uuid()).max(20, "最多20个文件。").default([]);
const servers = z.array(z.uuid()).min(2, deliveryRefusals.two_servers_needed).max(4);
const why = z.string().trim().min(5, "请写明未送达的原因，至少5个字。").max(1000, "最多1000个字。");
/** A case or a complaint: one of the two. */
const matter = { caseId: z.uuid().optional(), complaintId: z.uuid().optional() };
const isOfOne = ({ caseId, complaintId }: { caseId?: string | undefined; complaintId?: string | undefined }) =>
  (caseId === undefined) !== (complaintId === undefined);
const place = { ...matter, documentId: z.uuid() };

const attemptFields = {
  servers,
  actedOn: date,
  receivedOn: day,
  place: text(200),
  receiver: z.union([z.literal(""), z.enum(receivers)]).default(""),
  receiverName: text(50),
  reason: text(1000),
  witnessName: text(50),
  witnessFrom: text(100),
  slipNumber: text(60),
  organ: text(100),
  handedOnGround: z.union([z.literal(""), z.enum(handedOnGrounds)]).default(""),
  noticeGround: z.union([z.literal(""), z.enum(noticeGrounds)]).default(""),
  course: text(2000),
  postedAt: text(200),
  files,
  remarks: text(1000),
};

/** The form's fields before its proofs are looked at. */
export const RecordFields = z.strictObject({
  ...place,
  method: z.enum(deliveryMethods, "请选择送达方式。"),
  ...attemptFields,
});

type Typed = z.output<typeof RecordFields>;
type TypedAttempt = Omit<Typed, "caseId" | "complaintId" | "documentId" | "servers" | "remarks">;

/** What was typed as the attempt that the rules look at; empty choices become null. */
export const attemptOf = (typed: TypedAttempt): Attempt => ({
  ...typed,
  receivedOn: typed.receivedOn || null,
  receiver: typed.receiver || null,
  handedOnGround: typed.handedOnGround || null,
  noticeGround: typed.noticeGround || null,
});

const proved = (when: "sent" | "served") => (typed: Typed, check: z.RefinementCtx) => {
  for (const { field, fault } of missingProofs(attemptOf(typed), { when })) {
    check.addIssue({ code: "custom", path: [field], message: deliveryRefusals[fault] });
  }
};

/** A delivery that is complete; a public notice may still be running. */
export const RecordDeliveryInput = RecordFields.refine(isOfOne).superRefine(proved("served"));

/** A paper sent on its way by post, through another organ or by public notice. */
export const SendDeliveryInput = RecordFields.refine(isOfOne)
  .superRefine(proved("sent"))
  .refine(({ method }) => isUnderWay(method), { path: ["method"], message: deliveryRefusals.never_under_way });

const act = { id: z.uuid(), version: z.number().int().positive() };

/** What came back of a delivery under way. */
export const CompleteDeliveryInput = z.strictObject({ ...act, receivedOn: day, files });

/** The fields of a record that takes another's place; where the way stays, its proofs stay and more may be added. */
const CorrectedFields = z.strictObject({
  ...act,
  method: z.enum(deliveryMethods, "请选择送达方式。"),
  ...attemptFields,
  why: z.string().trim().min(5, "请写明原登记错在何处、有何依据，至少5个字。").max(1000, "最多1000个字。"),
});

/** What a recorded delivery should have said. Whether its files prove it is judged with those of the record. */
export const CorrectDeliveryInput = CorrectedFields.superRefine((typed, check) => {
  for (const { field, fault } of missingProofs(attemptOf(typed), { when: "served" })) {
    if (field !== "files") check.addIssue({ code: "custom", path: [field], message: deliveryRefusals[fault] });
  }
});

export const RecordFailedAttemptInput = z
  .strictObject({
    ...place,
    method: z.enum(deliveryMethods, "请选择送达方式。"),
    servers,
    actedOn: date,
    place: text(200),
    slipNumber: text(60),
    failure: why,
    files,
  })
  .refine(isOfOne);

/** A delivery under way that has come to nothing: returned mail, a recipient not found. */
export const FailDeliveryInput = z.strictObject({ ...act, failure: why, files });

/** The paper or its receipt as it was signed, photographed or scanned after the service was recorded. */
export const KeepSignedInput = z.strictObject({
  ...act,
  files: z.array(z.uuid()).min(1, "请上传签收的文书或者送达回证的照片。").max(20, "最多20个文件。"),
});

/** A paper that was issued with a mistake is not used. */
export const VoidPaperInput = z
  .strictObject({
    ...place,
    reason: z.string().trim().min(5, "请写明文书错在何处，至少5个字。").max(1000, "最多1000个字。"),
  })
  .refine(isOfOne);

const phone = z
  .string()
  .trim()
  .refine((raw) => parsePhone(raw).ok, "请填写正确的电话号码，例如 13800138000。");

export const ConfirmAddressInput = z
  .strictObject({
    ...matter,
    recipient: z.enum(recipients, "请选择受送达人。"),
    postalAddress: z.string().trim().min(5, "请填写可以收到文书的详细地址。").max(200, "最多200个字。"),
    postcode: z.union([z.literal(""), z.string().regex(/^\d{6}$/, "邮政编码为6位数字。")]).default(""),
    receiverName: z.string().trim().min(2, "请填写收件人姓名。").max(50, "最多50个字。"),
    receiverRelation: text(50),
    phone,
    consentsElectronic: z.boolean(),
    electronicMeans: z.union([z.literal(""), z.enum(electronicMeans)]).default(""),
    electronicAddress: text(200),
  })
  .refine(isOfOne)
  .superRefine((input, check) => {
    if (!input.consentsElectronic) return;
    if (input.electronicMeans === "") {
      check.addIssue({ code: "custom", path: ["electronicMeans"], message: "请选择电子送达方式。" });
    }
    if (input.electronicAddress === "") {
      check.addIssue({ code: "custom", path: ["electronicAddress"], message: "请填写电子送达地址。" });
    }
  });

export const SignAddressInput = z.strictObject({
  id: z.uuid(),
  signedOn: date,
  files: z.array(z.uuid()).length(1, "请上传签署后的确认书，只留一份，多余的请移除。"),
});

/** One uploaded proof: a slip, a photograph, a signed receipt or confirmation. */
export const AddProofInput = z.strictObject({ ...matter, file: StoredUpload }).refine(isOfOne);

/** What the upload door answers: the id that a delivery names its proof by. */
export const AddedProof = z.strictObject({ id: z.uuid() });
