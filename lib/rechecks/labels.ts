import { declineGroundLabels } from "@/lib/complaints/labels";
import type { DeclineGround } from "@/lib/complaints/lifecycle";
import type { RecheckFinding, RecheckState } from "./lifecycle";
import type { RecheckRefusal } from "./policy";

export const recheckStateLabels: Readonly<Record<RecheckState, string>> = { drawn: "待复核", decided: "已复核" };

export const recheckFindingLabels: Readonly<Record<RecheckFinding, string>> = {
  accept: "应当受理",
  decline: "不予受理",
  hand_over: "移送有权处理的机关",
};

export const recheckResultLabels = { same: "一致", different: "不一致" } as const;

/** Whether both units came to the same; empty before the second has decided. */
export const resultWords = (isSame: boolean | null): string => {
  if (isSame === null) return "";
  return isSame ? recheckResultLabels.same : recheckResultLabels.different;
};

export const recheckRefusals: Readonly<Record<RecheckRefusal, string>> = {
  recheck_decided: "该件已经复核。",
  not_your_post: "复核由劳动保障监察员办理。",
  recheck_not_yours: "该件由其他机关复核。",
};

export const recheckEventLabels: Readonly<Record<string, string>> = {
  "recheck.draw": "抽取未予查处件交叉复核",
  "recheck.decide": "复核未予查处件",
};

/** An outcome in words: what was done, and on which ground. */
export const outcomeWords = (outcome: RecheckFinding, ground: DeclineGround | null): string =>
  ground === null ? recheckFindingLabels[outcome] : `${recheckFindingLabels[outcome]}：${declineGroundLabels[ground]}`;
