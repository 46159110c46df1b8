import { punishesPersons, type Violation } from "./catalogue";
import type { ElementKey, ElementOf } from "./elements";
import { preconditionLabels, sanctionBaseLabels, sanctionKindLabels, targetLabels } from "./labels";

const elementLabels: Readonly<Record<ElementKey, string>> = {
  subject: "主体身份",
  responsible_persons: "直接负责的主管人员和其他直接责任人员的身份、职责",
  act: "违法行为",
  period: "行为发生的时间",
  workers: "涉及的劳动者和人数",
  children: "涉及的童工、人数和月数",
  amount: "涉及的金额",
  illegal_income: "违法所得的有无和数额",
  probation_served: preconditionLabels.unlawful_probation_already_served,
  late_payment: preconditionLabels.late_payment,
  no_reinstatement: preconditionLabels.alternative_to_reinstatement,
  serious: preconditionLabels.serious_circumstances,
  defied_or_serious: preconditionLabels.refuses_to_correct_or_serious,
  defied: "指令书已送达，逾期未改正",
};

/** What is to be proved, as the grid names it: `违法行为：不按时足额支付工资`, `涉及的金额（拖欠的工资）`. */
export function elementTitle(violation: Violation, { element, bases }: ElementOf): string {
  const label = elementLabels[element];
  if (element === "subject") return `${subjectsOf(violation)}的${label}`;
  if (element === "act") return `${label}：${violation.title}`;
  return bases.length === 0 ? label : `${label}（${bases.map((base) => sanctionBaseLabels[base]).join("、")}）`;
}

/** Short, for a list of what is missing. */
export const elementNames = (keys: readonly ElementKey[]): string => keys.map((key) => elementLabels[key]).join("、");

/** When an element is asked for: `仅作出责令支付、加付赔偿金时需要`; empty where the violation itself asks for it. */
export function askedWhen({ sanctions }: Violation, { askedBy }: ElementOf): string {
  if (askedBy === "every") return "";
  const kinds = askedBy.flatMap((at) => sanctions[at]?.kind ?? []);
  return `仅作出${[...new Set(kinds)].map((kind) => sanctionKindLabels[kind]).join("、")}时需要`;
}

function subjectsOf({ sanctions }: Violation): string {
  const targets = sanctions.flatMap(({ kind, target }) =>
    kind === "revoke_licence" || punishesPersons({ target }) ? [] : [target],
  );
  return [...new Set(targets)].map((target) => targetLabels[target]).join("、") || targetLabels.employer;
}
