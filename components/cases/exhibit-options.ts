import type { EvidenceRow } from "@/lib/cases/queries/evidence";

/** The exhibits of a case to choose one from. */
export const exhibitOptions = (exhibits: readonly Pick<EvidenceRow, "id" | "ordinal" | "name">[]) =>
  exhibits.map(({ id, ordinal, name }) => ({ value: id, label: `证据${ordinal}：${name}` }));
