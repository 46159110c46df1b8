import type { Actor } from "@/lib/auth/actor";
import { tells } from "@/lib/cases/informants-told";
import { guard } from "@/lib/kernel/guard";
import type { ComplaintKind } from "./lifecycle";
import type { ComplaintFault, ComplaintRefusal } from "./policy";

type Tipped = {
  readonly kind: ComplaintKind;
  readonly complainantName: string;
  readonly complainantPhone: string;
  readonly complainantAddress: string;
};

/** Whether an informant's identity may be opened: by the head of the inspection body, and only a tip has one. */
export const identityRefusal = guard(
  "complaints.identity",
  (actor: Actor, complaint: { readonly kind: ComplaintKind }): ComplaintRefusal | null => {
    const isHead = actor.kind === "officer" && actor.role === "squad_leader" && actor.organKind === "inspection_body";
    if (!isHead) return "identity_not_yours";
    return complaint.kind === "tip" ? null : "nothing_to_reveal";
  },
);

/** Who may know who has opened an identity: the head of the inspection body, and the auditor. */
export const mayReadReads = (actor: Actor): boolean =>
  actor.kind === "officer" &&
  (actor.role === "auditor" || (actor.role === "squad_leader" && actor.organKind === "inspection_body"));

/** Whether a complainant's telephone and ID number may be read in full. */
export const fieldRefusal = guard("complaints.field_read", (actor: Actor): ComplaintRefusal | null =>
  actor.kind === "officer" && ["inspector", "squad_leader"].includes(actor.role) ? null : "not_your_post",
);

/** 《条例》第九条: what stands on a tip's register sheet does not name whoever made it. */
export const sheetWordsFault = guard("complaints.sheet_words", (words: string, tip: Tipped): ComplaintFault | null => {
  const { complainantName, complainantPhone, complainantAddress } = tip;
  if (tip.kind !== "tip") return null;
  const hasPhone = complainantPhone !== "" && words.includes(complainantPhone);
  const informants = { names: [complainantName], addresses: [complainantAddress] };
  return hasPhone || tells([words], informants) ? "words_name_informant" : null;
});
