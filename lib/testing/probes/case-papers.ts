import { eq } from "drizzle-orm";
import { anIssuedOrder } from "@/db/factories/orders";
import { cases, documents } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import type { Lack } from "@/lib/closing/proofs";
import { closingFacts } from "@/lib/closing/queries/closing-facts";
import { closingRefusal } from "@/lib/closing/rules";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { officer } from "@/lib/testing/world";
import type { Context } from "@/lib/workflow/context";

const ON = "2026-11-16";
const ground = once(() => anIssuedOrder(ON));

type Kase = typeof cases.$inferSelect;

/** Whether the lack stands against closing a case once this was done to it. */
const lacking = (lack: Lack, change: (ctx: Context<Officer>, kase: Kase) => Promise<unknown>): Probe => ({
  comesTo: "true",
  attack: async () => {
    const { caseId } = await ground();
    return attempt(await officer("wangmin"), ON, async (ctx) => {
      const [kase] = await ctx.db.select().from(cases).where(eq(cases.id, caseId));
      if (!kase) throw new Error("a case");
      await change(ctx, kase);
      const facts = await closingFacts(ctx.db, kase, ctx.now);
      return closingRefusal(facts, "ordered_matter_corrected").some((one) => one.lack === lack);
    });
  },
});

export const probes: Probes = {
  "closing.papers_disagree": lacking("papers_disagree", async (ctx, kase) => {
    const [row] = await ctx.db.select().from(documents).where(eq(documents.fileId, kase.id)).limit(1);
    if (!row) throw new Error("a paper");
    const said = { employer: "另一家公司", creditCode: "91990101MA0H00029M" };
    const { id: _id, number: _number, ...paper } = row;
    await ctx.db.insert(documents).values({ ...paper, verifyCode: "PROBE0000001", input: said });
  }),
};
