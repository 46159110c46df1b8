import { eq } from "drizzle-orm";
import { decisionPostings, decisions, evidence } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { bringPosted } from "@/lib/decisions/commands/bring-posted";
import type { PostedKind } from "@/lib/decisions/lifecycle";
import { attempt, type Probe, type Probes } from "@/lib/testing/probe";
import { at } from "@/lib/testing/world";
import type { Context } from "@/lib/workflow/context";
import { asking, head, inspector, LATER, ON, reviewed } from "./decisions";

/** Something came by post of which nobody has said yet whether it was in time. */
async function pend(ctx: Context<Officer>, id: string): Promise<void> {
  const [decision] = await ctx.db.select().from(decisions).where(eq(decisions.id, id));
  const [exhibit] = await ctx.db
    .select()
    .from(evidence)
    .where(eq(evidence.caseId, decision?.caseId ?? ""));
  const evidenceId = exhibit?.id ?? "";
  const posted = { kind: "statement" as const, postedOn: ON, receivedOn: LATER, evidenceId, reason: "邮戳清晰。" };
  const by = { broughtBy: (await inspector()).id, broughtAt: at(LATER), givenBy: "高志强", claims: ["罚款过重。"] };
  await ctx.db.insert(decisionPostings).values({ decisionId: id, round: 1, ...posted, ...by });
}

const bringing = (comesTo: string, kind: PostedKind, postedOn: string): Probe => ({
  comesTo,
  attack: async () => {
    const { id, exhibitId: evidenceId } = await reviewed();
    return attempt(await inspector(), LATER, async (ctx) => {
      await ctx.db.update(decisions).set({ isHearingTold: false }).where(eq(decisions.id, id));
      const words = { reason: "邮戳清晰可辨。", givenBy: "高志强（法定代表人）", points: [{ claim: "罚款过重。" }] };
      const day = { manner: "post" as const, postedOn, receivedOn: LATER };
      return bringPosted(ctx, { id, version: 5, kind, ...day, evidenceId, ...words });
    });
  },
});

export const probes: Probes = {
  "decisions.posted_turn": asking('"posted_before"', reviewed, "bringPosted", pend),
  "decisions.posted_waits": asking('"posted_waits"', reviewed, "decide", pend, head),
  "decisions.posted_day": bringing('invalid {"postedOn":"posted_late"}', "statement", "2026-12-02"),
  "decisions.posted_hearing": bringing('invalid {"kind":"posted_hearing_untold"}', "hearing", ON),
};
