import { bare } from "@/lib/documents/prose";
import { exhibitNumber } from "./fact-draft";

type Harm = { readonly harm: string; readonly harmOrdinal: number | null };

/** Why the act stays open to a penalty for five years, as a sentence with its exhibit; empty where it does not. */
export const harmText = ({ harm, harmOrdinal }: Harm): string =>
  harmOrdinal === null
    ? ""
    : `上述违法行为涉及公民生命健康安全、金融安全且有危害后果：${bare(harm)}（${exhibitNumber(harmOrdinal)}），处罚时效为五年（《行政处罚法》第三十六条第一款）。`;
