import type { MatterKind } from "./lifecycle";

/** The matter for which papers are delivered. */
export type MatterRef = { readonly kind: MatterKind; readonly id: string };

export const ofCase = (id: string): MatterRef => ({ kind: "case", id });
export const ofComplaint = (id: string): MatterRef => ({ kind: "complaint", id });

type Named = { readonly caseId?: string | null | undefined; readonly complaintId?: string | null | undefined };

/** The matter that a row or a form names by one of its two ids. */
export function matterNamed({ caseId, complaintId }: Named): MatterRef {
  if (caseId) return { kind: "case", id: caseId };
  if (complaintId) return { kind: "complaint", id: complaintId };
  throw new Error("a delivery belongs to a case or a complaint");
}

/** A matter without what is known of it. */
export const refOf = ({ kind, id }: MatterRef): MatterRef => ({ kind, id });

/** A matter as a form names it. */
export const namesOf = ({ kind, id }: MatterRef) => (kind === "case" ? { caseId: id } : { complaintId: id });

const folders: Readonly<Record<MatterKind, string>> = { case: "cases", complaint: "complaints" };

export const deliveriesPath = ({ kind, id }: MatterRef): string => `/office/${folders[kind]}/${id}/deliveries`;

/** Where its proofs are uploaded. */
export const proofsPath = ({ kind, id }: MatterRef): string => `/uploads/${folders[kind]}/${id}/delivery-proofs`;
