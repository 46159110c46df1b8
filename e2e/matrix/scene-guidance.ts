import { aGuidance } from "@/db/factories/guidances";
import type { Officer } from "@/lib/auth/actor";
import { concludeGuidance } from "@/lib/guidance/commands/conclude-guidance";
import { recordReply } from "@/lib/guidance/commands/record-reply";
import { act } from "@/lib/testing/world";
import { ON } from "./day";

type Team = { readonly leader: Officer; readonly lead: Officer; readonly employerId: string };

/** A letter to the scene's employer that waits for its answer; in a scene that has ended, settled. */
export async function guidanceOf({ leader, lead, employerId }: Team, canary: string, isEnded: boolean) {
  const finding = `走访发现没有订立书面劳动合同。${canary}`;
  const { id } = await aGuidance(ON, { leader, employerId, finding, replyOn: "2099-01-01" });
  if (isEnded) {
    await act(lead, ON, (ctx) => recordReply(ctx, { id, version: 1, repliedOn: ON, reply: "已经全部订立。" }));
    const settled = { outcome: "settled" as const, conclusion: "已到现场核实。" };
    await act(lead, ON, (ctx) => concludeGuidance(ctx, { id, version: 2, ...settled }));
  }
  return { guidance: id };
}
