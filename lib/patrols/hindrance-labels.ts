import type { Hindrance, VisitState } from "./lifecycle";
import { visitStateLabels } from "./visit-labels";

export const hindranceLabels: Readonly<Record<Hindrance, string>> = {
  nobody_there: "无人在场",
  refused_entry: "拒绝检查人员进入或者拒绝配合检查",
  not_at_address: "该地址没有这家单位",
  other: "其他",
};

/** The same of an event, whose particulars are not typed. */
export const hindranceWords = (code: string): string | undefined =>
  Object.entries(hindranceLabels).find(([each]) => each === code)?.[1];

type Ended = { readonly state: VisitState; readonly hindrance: Hindrance | null };

/** The state of a visit, with why it inspected nothing. */
export const visitStateWords = ({ state, hindrance }: Ended): string =>
  hindrance === null ? visitStateLabels[state] : `${visitStateLabels[state]}（${hindranceLabels[hindrance]}）`;
