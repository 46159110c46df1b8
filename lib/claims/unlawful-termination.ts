import { yuan } from "@/lib/kernel/money";
import { type Calculation, summed } from "./calculation";

/**
 * 《劳动合同法》第八十七条: twice the economic compensation of 第四十七条. That compensation itself is typed: this system holds
 * no verified text of its reckoning.
 */
export function unlawfulTermination({ economicFen }: { readonly economicFen: number }): Calculation {
  const fen = economicFen * 2;
  return summed([{ name: "doubled", formula: `${yuan(economicFen)} × 2`, fen }], fen);
}
