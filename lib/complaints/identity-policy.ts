import type { Actor, Officer } from "@/lib/auth/actor";
import { tells } from "@/lib/cases/informants-told";
import { recusedRefusal } from "@/lib/cases/policy";
import { firstReason, guard } from "@/lib/kernel/guard";
import type { ComplaintKind } from "./lifecycle";
import type { ComplaintFacts, ComplaintFault, ComplaintRefusal } from "./policy";

type Tipped = {
  readonly kind: ComplaintKind;
  readonly complainantName: string;
  readonly complainantPhone: string;
  readonly complainantAddress: string;
};

type Received = Pick<ComplaintFacts, "kind" | "organIds" | "recusedIds">;

const leadsBody = ({ role, organKind }: Officer): boolean => role === "squad_leader" && organKind === "inspection_body";

/** An informant's identity is opened by the head of the body that handles the tip; one above it has no part in it. */
const opensIdentity = guard(
  "complaints.identity",
  (actor: Actor, { kind, organIds }: Received): ComplaintRefusal | null => {
    const isHead = actor.kind === "officer" && leadsBody(actor) && organIds.includes(actor.organId);
    if (!isHead) return "identity_not_yours";
    return kind === "tip" ? null : "nothing_to_reveal";
  },
);

/** Why this actor may not open the identity of an informant; null when they may. */
export const identityRefusal = (actor: Actor, tip: Received): ComplaintRefusal | null =>
  firstReason([opensIdentity, recusedRefusal], actor, tip);

/** Who may know who has opened an identity: the head of the inspection body, and the auditor. */
export const mayReadReads = (actor: Actor): boolean =>
  actor.kind === "officer" && (actor.role === "auditor" || leadsBody(actor));

const readsFields = guard("complaints.field_read", (actor: Actor): ComplaintRefusal | null =>
  actor.kind === "officer" && ["inspector", "squad_leader"].includes(actor.role) ? null : "not_your_post",
);

/** Whether a complainant's telephone and ID number may be read in full. */
export const fieldRefusal = (actor: Actor, complaint: Pick<ComplaintFacts, "recusedIds">): ComplaintRefusal | null =>
  firstReason([readsFields, recusedRefusal], actor, complaint);

/** 《条例》第九条: what stands on a tip's register sheet does not name whoever made it. */
export const sheetWordsFault = guard("complaints.sheet_words", (words: string, tip: Tipped): ComplaintFault | null => {
  const { complainantName, complainantPhone, complainantAddress } = tip;
  if (tip.kind !== "tip") return null;
  const hasPhone = complainantPhone !== "" && words.includes(complainantPhone);
  const informants = { names: [complainantName], addresses: [complainantAddress] };
  return hasPhone || tells([words], informants) ? "words_name_informant" : null;
});
