import type { EvidenceFault } from "./evidence-input";
import type { EvidenceForm } from "./lifecycle";

export const evidenceFormLabels: Readonly<Record<EvidenceForm, string>> = {
  original: "原件",
  checked_copy: "复制件，经核对与原件无异",
  unchecked_copy: "复制件，未与原件核对",
};

export const evidenceFaults: Readonly<Record<EvidenceFault, string>> = {
  obtained_in_future: "取得日期不能晚于今天。",
  evidence_too_many: "本案证据已达1000件的上限，请联系系统管理员。",
  evidence_too_large: "本案证据总量将超过20 GB的上限，请压缩录像后再传，或者联系系统管理员。",
};
