/** What an approver may send back: a proposal, a proceeding after its notice, a judgement of publication, a plan. */
export const returnMatters = ["order", "decision", "rework", "closing", "publication", "visit", "plan"] as const;
export type ReturnMatter = (typeof returnMatters)[number];

/** Which part was not right: the coded reason of a return, so that returns can be counted by it. */
export const returnPlaces = [
  "facts",
  "evidence",
  "basis",
  "item",
  "due_date",
  "amount",
  "proof",
  "measure",
  "factors",
  "review",
  "ground",
  "course",
  "performance",
  "papers",
  "influence",
  "redaction",
  "planned_on",
  "inspectors",
  "checklist",
  "employers",
  "other",
] as const;
export type ReturnPlace = (typeof returnPlaces)[number];

/** The parts that each of them has, in the order in which an approver reads them. */
export const placesOf = {
  order: ["facts", "basis", "evidence", "item", "due_date", "amount", "proof", "other"],
  decision: ["facts", "evidence", "basis", "measure", "amount", "factors", "other"],
  rework: ["facts", "evidence", "basis", "measure", "amount", "factors", "review", "other"],
  closing: ["ground", "course", "performance", "proof", "papers", "other"],
  publication: ["influence", "redaction", "other"],
  visit: ["ground", "planned_on", "inspectors", "checklist", "other"],
  plan: ["basis", "employers", "checklist", "other"],
} as const satisfies Readonly<Record<ReturnMatter, readonly ReturnPlace[]>>;
