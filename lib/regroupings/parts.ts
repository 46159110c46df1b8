import type { PartKind } from "./lifecycle";

export type Part = { readonly kind: PartKind; readonly partId: string };

type Chosen = Readonly<Record<"complaintIds" | "findingIds" | "evidenceIds", readonly string[]>>;

/** What was ticked on the form of a split, each once. */
export const partsIn = ({ complaintIds, findingIds, evidenceIds }: Chosen): readonly Part[] => [
  ...partsOf("complaint", complaintIds),
  ...partsOf("finding", findingIds),
  ...partsOf("evidence", evidenceIds),
];

const partsOf = (kind: PartKind, ids: readonly string[]): readonly Part[] =>
  [...new Set(ids)].map((partId) => ({ kind, partId }));

export const idsOf = (parts: readonly Part[], kind: PartKind): string[] =>
  parts.filter((part) => part.kind === kind).map(({ partId }) => partId);
