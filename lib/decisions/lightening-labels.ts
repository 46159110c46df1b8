import { type FactorCode, factorEffects } from "@/lib/discretion/factors";
import { factorBasisLabels, factorLabels } from "@/lib/discretion/labels";
import { yuan } from "@/lib/kernel/money";
import { reviewQuestionLabels } from "./labels";
import type { ReviewQuestion } from "./lifecycle";
import type { LighteningFault } from "./lightening";

export const LIGHTENED = "减轻处罚";

export const lighteningFaultLabels: Readonly<Record<LighteningFault, string>> = {
  lightening_no_least: "该措施没有法定的罚款下限，不存在在下限以下减轻处罚的问题，请取消勾选。",
  lightening_without_ground:
    "减轻处罚须有法律规定应当从轻或者减轻的情节（《行政处罚法》第三十条、第三十二条），请在本项的裁量情节中列出，并选择证明它的证据。",
  lightening_to_nothing: "减轻处罚仍须有罚款；不予处罚的，请按不予行政处罚呈报。",
  lightening_not_below: "减轻处罚的金额应当低于法定幅度的下限；不低于下限的是从轻处罚，请取消勾选。",
};

type Lightened = {
  readonly isLightened: boolean;
  readonly leastFen: number | null;
};

/** Below which least amount and by which provision a fine is lightened, as a sentence; empty where it is not. */
export function lightenedText({ isLightened, leastFen }: Lightened, claimed: readonly { code: FactorCode }[]): string {
  if (!isLightened || leastFen === null) return "";
  const grounds = claimed.flatMap(({ code }) =>
    factorEffects[code] === "lighten_must" ? [`${factorLabels[code]}，${factorBasisLabels[code]}`] : [],
  );
  return `${LIGHTENED}：当事人有法律规定应当从轻或者减轻处罚的情节（${grounds.join("；")}），本项罚款低于法定幅度的下限${yuan(leastFen)}确定。`;
}

/** The name of a measure's sum, with the word where it lies below the least: `罚款（减轻处罚）`. */
export const lightenedMark = ({ isLightened }: Pick<Lightened, "isLightened">): string =>
  isLightened ? `（${LIGHTENED}）` : "";

/** A fixed question of the review; where a fine is lightened, that of discretion asks after it too. */
export const reviewQuestionText = (
  question: ReviewQuestion,
  items: readonly Pick<Lightened, "isLightened">[],
): string =>
  question === "discretion" && items.some(({ isLightened }) => isLightened)
    ? `${reviewQuestionLabels.discretion}（含减轻处罚的法定情节和证据）`
    : reviewQuestionLabels[question];
