export const itemGroups = ["authority", "evidence", "procedure", "measure", "service", "file"] as const;
export type ItemGroup = (typeof itemGroups)[number];

/** Everything that a file may be judged by, in the order of its table. */
export const itemCodes = [
  "organ_competent",
  "two_officers",
  "recused_apart",
  "inquiry_by_two",
  "visit_by_two",
  "findings_proved",
  "records_signed",
  "steps_filmed",
  "evidence_lawful",
  "evidence_enough",
  "facts_clear",
  "party_heard",
  "hearing_kept",
  "chair_apart",
  "legally_reviewed",
  "discussed",
  "clocks_kept",
  "not_heavier",
  "order_ignored",
  "fined_once",
  "within_limitation",
  "law_applied",
  "discretion_reasoned",
  "orders_served",
  "decisions_served",
  "papers_agree",
  "papers_proper",
  "file_bound",
] as const;
export type ItemCode = (typeof itemCodes)[number];

type Item = {
  readonly group: ItemGroup;
  /** `checked` by a function over the file's facts, or `judged` by a person. */
  readonly kind: "checked" | "judged";
  /** One fault of the law's own makes the whole file fail. */
  readonly isVeto?: true;
  /** The folder of the case in which a fault is repaired. */
  readonly place: string;
};

/** What a file is judged by. The weights are a region's own; which items veto is the law's. */
export const scoreItems = {
  organ_competent: { group: "authority", kind: "checked", isVeto: true, place: "" },
  two_officers: { group: "authority", kind: "checked", isVeto: true, place: "/reassignment" },
  recused_apart: { group: "authority", kind: "checked", isVeto: true, place: "/reassignment" },
  inquiry_by_two: { group: "evidence", kind: "checked", isVeto: true, place: "/inquiries" },
  visit_by_two: { group: "evidence", kind: "checked", isVeto: true, place: "/evidence" },
  findings_proved: { group: "evidence", kind: "checked", place: "/orders" },
  records_signed: { group: "evidence", kind: "checked", place: "/inquiries" },
  steps_filmed: { group: "evidence", kind: "checked", place: "/recordings" },
  evidence_lawful: { group: "evidence", kind: "judged", place: "/evidence" },
  evidence_enough: { group: "evidence", kind: "judged", place: "/evidence/matrix" },
  facts_clear: { group: "evidence", kind: "judged", place: "/orders" },
  party_heard: { group: "procedure", kind: "checked", isVeto: true, place: "/decisions" },
  hearing_kept: { group: "procedure", kind: "checked", isVeto: true, place: "/decisions" },
  chair_apart: { group: "procedure", kind: "checked", isVeto: true, place: "/decisions" },
  legally_reviewed: { group: "procedure", kind: "checked", isVeto: true, place: "/decisions" },
  discussed: { group: "procedure", kind: "checked", isVeto: true, place: "/decisions" },
  clocks_kept: { group: "procedure", kind: "checked", place: "/deadlines" },
  not_heavier: { group: "measure", kind: "checked", isVeto: true, place: "/decisions" },
  order_ignored: { group: "measure", kind: "checked", isVeto: true, place: "/decisions" },
  fined_once: { group: "measure", kind: "checked", isVeto: true, place: "/decisions" },
  within_limitation: { group: "measure", kind: "checked", isVeto: true, place: "/decisions" },
  law_applied: { group: "measure", kind: "judged", place: "/decisions" },
  discretion_reasoned: { group: "measure", kind: "judged", place: "/decisions" },
  orders_served: { group: "service", kind: "checked", place: "/deliveries" },
  decisions_served: { group: "service", kind: "checked", place: "/deliveries" },
  papers_agree: { group: "file", kind: "checked", place: "/correction" },
  papers_proper: { group: "file", kind: "judged", place: "/papers" },
  file_bound: { group: "file", kind: "checked", place: "/file" },
} as const satisfies Record<ItemCode, Item>;

type Items = typeof scoreItems;
export type CheckedCode = { [Code in ItemCode]: Items[Code] extends { kind: "checked" } ? Code : never }[ItemCode];
export type JudgedCode = Exclude<ItemCode, CheckedCode>;
export type VetoCode = { [Code in ItemCode]: Items[Code] extends { isVeto: true } ? Code : never }[ItemCode];

export const isJudged = (code: ItemCode): code is JudgedCode => scoreItems[code].kind === "judged";
export const isVeto = (code: ItemCode): code is VetoCode => "isVeto" in scoreItems[code];

export const judgedCodes: readonly JudgedCode[] = itemCodes.filter(isJudged);
export const vetoCodes: readonly VetoCode[] = itemCodes.filter(isVeto);

/** What a person says of a judged item. */
export const markVerdicts = ["met", "not_met", "not_applicable"] as const;
export type MarkVerdict = (typeof markVerdicts)[number];
