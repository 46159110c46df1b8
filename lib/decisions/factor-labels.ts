import { type FactorCode, factorCodes, factorEffects } from "@/lib/discretion/factors";
import { factorBasisLabels, factorEffectLabels, factorLabels } from "@/lib/discretion/labels";
import { bare } from "@/lib/documents/prose";
import { exhibitNumber } from "./fact-draft";
import { isFactorOf, isOnRecord } from "./factor-faults";
import type { MeasureOption } from "./measures";

type Claimed = {
  readonly code: FactorCode;
  readonly reason: string;
  readonly exhibits: readonly { readonly ordinal: number; readonly name: string }[];
};

/** `主动消除…（应当从轻或者减轻，《行政处罚法》第三十二条第（一）项）：证据3《还款凭证》` with why, as a phrase. */
export function factorText({ code, reason, exhibits }: Claimed): string {
  const shown = exhibits.map(({ ordinal, name }) => `${exhibitNumber(ordinal)}《${name}》`).join("、");
  const stands = [shown, bare(reason)].filter((part) => part !== "").join("；");
  return `${factorLabels[code]}（${factorEffectLabels[factorEffects[code]]}，${factorBasisLabels[code]}）：${stands}`;
}

/** What a measure claims, as a sentence for the organ's own papers; empty where it claims nothing. */
export const factorsText = (claimed: readonly Claimed[]): string =>
  claimed.length === 0 ? "" : `裁量情节：${claimed.map(factorText).join("；")}。`;

/** The circumstances that a measure may claim, as options, and whether the organ's record may stand for one. */
export const factorChoices = (option: MeasureOption) =>
  factorCodes
    .filter((code) => isFactorOf(option, code))
    .map((code) => ({
      value: code,
      label: `${factorLabels[code]}（${factorEffectLabels[factorEffects[code]]}，${factorBasisLabels[code]}）`,
      isOnRecord: isOnRecord(option, code),
    }));
