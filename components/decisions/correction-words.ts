import { correctionLabels } from "@/lib/decisions/correction-labels";

/** How a penalty has the act corrected, as the forms of both procedures ask it. */
export const correctionOptions = [
  { value: "", label: "已由限期改正指令书责令改正（决定书写明文号和期限）" },
  ...Object.entries(correctionLabels).map(([value, label]) => ({ value, label })),
];

export const correctionWords = {
  manner: {
    label: "责令改正",
    help: "实施行政处罚时，应当责令改正或者限期改正（《行政处罚法》第二十八条第一款）。没有指令书的，在这里写明。",
  },
  text: { label: "改正的内容", help: "会印在事先告知书和决定书上。" },
  days: { label: "改正的期限", unit: "日", help: "自收到决定书之日起的自然日。" },
} as const;
