/** Kinds of dated relations, read from the first employer to the second. */
export const relationKinds = ["dispatches_to", "contracts_for", "partner_of_platform", "branch_of"] as const;
export type RelationKind = (typeof relationKinds)[number];

/** The fields of a file whose every value is kept with its source and day. */
export const factFields = [
  "name",
  "address",
  "location",
  "legalRepresentative",
  "contactName",
  "contactPhone",
  "industry",
  "headcount",
] as const;
export type FactField = (typeof factFields)[number];
