import type { EvidenceFault, StruckPage } from "./evidence-input";
import type { EvidenceForm } from "./lifecycle";

export const evidenceFormLabels: Readonly<Record<EvidenceForm, string>> = {
  original: "原件",
  checked_copy: "复制件，经核对与原件无异",
  unchecked_copy: "复制件，未与原件核对",
};

export const struckPageLabels: Readonly<Record<StruckPage, string>> = {
  of_record: "是这份笔录的签名页（看不清、不完整等），剔除后重新上传",
  of_another: "不是这份笔录的，误传了其他材料",
};

export const evidenceFaults: Readonly<Record<EvidenceFault, string>> = {
  obtained_in_future: "取得日期不能晚于今天。",
  evidence_too_many: "本案证据已达1000件的上限，请联系系统管理员。",
  page_unsaid: "请选择剔除的是不是这份笔录的签名页。",
  checker_missing: "改为“经核对与原件无异”的，请写明核对人姓名。",
  restatement_changes_nothing: "没有一项与原登记不同，无须更正。",
  exhibit_struck: "该证据已被剔除，不能再更正、剔除或者使用。",
  exhibit_used: "{}仍以该证据为依据，不能剔除。请先在那里撤回或者改用其他证据；只是登记有误的，办理更正说明。",
  evidence_too_large: "本案证据总量将超过20 GB的上限，请压缩录像后再传，或者联系系统管理员。",
};

/** What may rest on an exhibit; `ordinal` where the file counts such things. */
export type ExhibitUse = {
  readonly kind: "finding" | "decision" | "person" | "suspension" | "judicial_answer" | "posting" | "split";
  readonly ordinal: number | null;
  /** The finding that rests on it; null of anything else. */
  readonly findingId: string | null;
};

const useLabels: Readonly<Record<ExhibitUse["kind"], string>> = {
  finding: "认定的事实",
  decision: "处理处罚的提议或者决定",
  person: "责任人员的登记",
  suspension: "中止、恢复调查的决定",
  judicial_answer: "司法机关处理结果的登记",
  posting: "按期提出的认定",
  split: "待决定的拆案提议",
};

/** What rests on an exhibit: `认定的事实2`. */
export const wordsOfUse = ({ kind, ordinal }: ExhibitUse): string => `${useLabels[kind]}${ordinal ?? ""}`;

const ONLY_RESTATED = "不能改用其他证据；只是登记有误的，办理更正说明。";

const waysOut: Readonly<Record<ExhibitUse["kind"], string>> = {
  finding: "修改该事实，改用其他证据。依据该事实的指令书、处理意见还在呈报或者已经生效的，先撤回、退回或者撤销。",
  decision: "还没有作出决定的，退回修改时改用其他证据；已经作出决定的，证据随决定留存，只能办理更正说明。",
  person: "注销该人的登记，用其他证据重新登记。",
  suspension: ONLY_RESTATED,
  judicial_answer: ONLY_RESTATED,
  posting: "大队长还没有确认的，不认定按期提出后可以剔除；已经确认的，只能办理更正说明。",
  split: "拆案的提议决定以后再剔除。",
};

/** What is to be done where something rests on an exhibit, so that the exhibit can be struck. */
export const wayOut = ({ kind }: ExhibitUse): string => waysOut[kind];

/** The page of the case on which each stands: a split with the cases related to it. */
export const places: Readonly<Record<Exclude<ExhibitUse["kind"], "finding">, string>> = {
  ...{ decision: "/decisions", posting: "/decisions", person: "/persons", suspension: "" },
  ...{ judicial_answer: "/police-referral", split: "/related" },
};

/** Where that is done, within the page of the case. */
export const placeOf = ({ kind, findingId }: ExhibitUse): string =>
  kind === "finding" ? `/orders/findings/${findingId ?? ""}/amendment` : places[kind];

/** How a catalogue names an exhibit that was struck: its number, and nothing that tells what it was. */
export const struckLine = (ordinal: number): string => `第${ordinal}号证据已剔除`;

type Restated = { readonly restatedByName: string; readonly checkedBy: string; readonly reason: string };

/** Who stated an exhibit anew and why, with who compared it with its original. */
export const restatementWords = ({ restatedByName, checkedBy, reason }: Restated, at: string): string =>
  [`${at}由${restatedByName}更正：${reason}`, ...(checkedBy === "" ? [] : [`核对人：${checkedBy}。`])].join(" ");
