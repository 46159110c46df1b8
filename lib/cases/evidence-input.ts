import { z } from "zod";
import { StoredUpload } from "@/lib/attachments/stored-upload";
import { evidenceForms, evidenceKinds } from "./lifecycle";

const said = (what: string, max: number) =>
  z.string().trim().min(2, `请填写${what}，至少2个字。`).max(max, `${what}最多${max}个字。`);

/** What may be stated anew: how the exhibit came and what it shows, never its bytes, its kind or its name. */
const origin = {
  form: z.enum(evidenceForms, "请选择是原件还是复制件。"),
  source: said("证据来源", 100),
  method: said("取得方式", 100),
  maker: said("制作人或者提供人", 50),
  purpose: said("证明目的", 300),
  obtainedOn: z.iso.date("请填写取得日期。"),
};

const statement = {
  /** Empty: the file's own name. */
  name: z.string().trim().max(100, "证据名称最多100个字。").default(""),
  kind: z.enum(evidenceKinds, "请选择证据种类。"),
  ...origin,
  place: z.string().trim().max(100, "取得地点最多100个字。").default(""),
};

/** What an officer says of a piece of evidence before its file is chosen; the same for files of one batch. */
export const EvidenceStatement = z.strictObject(statement);
export type EvidenceStatement = z.input<typeof EvidenceStatement>;

export const AddEvidenceInput = z.strictObject({ caseId: z.uuid(), ...statement, file: StoredUpload });

const reason = z.string().trim().min(5, "请写明理由，至少5个字。").max(500, "理由最多500个字。");

/** Of what was brought in as a page of a signed record: whether it was one. Asked of nothing else. */
export const struckPages = ["of_record", "of_another"] as const;
export type StruckPage = (typeof struckPages)[number];

export const StrikeExhibitInput = z.strictObject({
  ...{ caseId: z.uuid(), id: z.uuid(), reason },
  page: z.union([z.literal(""), z.enum(struckPages)]).default(""),
});

export const RestateExhibitInput = z.strictObject({
  caseId: z.uuid(),
  id: z.uuid(),
  /** How often it had been stated anew when the form was opened. */
  restated: z.int().nonnegative(),
  ...origin,
  checkedBy: z.string().trim().max(50, "核对人最多50个字。").default(""),
  reason,
});

/** How much evidence one case may hold. */
export const MOST_EVIDENCE_FILES = 1_000;
export const MOST_EVIDENCE_BYTES = 20 * 1_073_741_824;

/** Faults and refusals that only the command can see. */
export type EvidenceFault =
  | "obtained_in_future"
  | "evidence_too_many"
  | "evidence_too_large"
  | "checker_missing"
  | "page_unsaid"
  | "restatement_changes_nothing"
  | "exhibit_struck"
  | "exhibit_used";
