import { bare, proseMinute } from "@/lib/documents/prose";
import { proseDate } from "@/lib/kernel/clock";
import type { RecusalAsker } from "./lifecycle";

export const recusalAskerLabels: Readonly<Record<RecusalAsker, string>> = {
  party: "当事人申请",
  chair: "主持人自行提出",
};

type Change = {
  readonly changedOn: string;
  readonly number: string | null;
  readonly heldOn: string;
  readonly heldAt: string;
  readonly place: string;
  readonly chair: string;
  readonly reason: string;
};

/** What was told of a hearing before, and why that was changed, in one sentence. */
export function changeLine(change: Change): string {
  const { changedOn, number, heldOn, heldAt, place, chair, reason } = change;
  const told = `${number ?? ""}听证通知书原定${proseMinute(`${heldOn} ${heldAt}`)}在${place}举行、由${chair}主持`;
  return `${proseDate(changedOn)}变更听证安排：${told}，因${bare(reason)}而变更。`;
}

type Recusal = {
  readonly asker: RecusalAsker;
  readonly chair: string;
  readonly reason: string;
  readonly askedOn: string;
  readonly decidedOn: string | null;
  readonly isGranted: boolean | null;
  readonly decisionReason: string | null;
};

/** Who asked that a chair step aside, why, and what the head decided. */
export function recusalLine(recusal: Recusal): string {
  const { asker, chair, reason, askedOn, decidedOn, isGranted, decisionReason } = recusal;
  const asked = `${proseDate(askedOn)}${recusalAskerLabels[asker]}主持人${chair}回避：${bare(reason)}`;
  if (decidedOn === null) return `${asked}。未作决定。`;
  const answer = isGranted === true ? "准予回避" : "驳回申请";
  return `${asked}。${proseDate(decidedOn)}本机关负责人决定${answer}：${bare(decisionReason ?? "")}。`;
}
