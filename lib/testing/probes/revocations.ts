import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { anEnforcement } from "@/db/factories/enforcement";
import { aProposedRevocation, REASON, revocationAnswer } from "@/db/factories/revocations";
import { caseOfficers, enforcements, revocations } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { decideRevocation } from "@/lib/revocations/commands/decide-revocation";
import { proposeRevocation } from "@/lib/revocations/commands/propose-revocation";
import { revocationActRefusal } from "@/lib/revocations/policy";
import { revocationFacts } from "@/lib/revocations/queries/revocation-facts";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { at, officer } from "@/lib/testing/world";
import type { Context } from "@/lib/workflow/context";

const ON = "2026-12-02";
const account = once(() => anEnforcement());
const proposed = once(async () => ({ ...(await aProposedRevocation((await account()).decisionId, ON)) }));
const nothing = async () => undefined;

type Change = (ctx: Context<Officer>, place: { id: string; decisionId: string; caseId: string }) => Promise<unknown>;

const deciding = (
  comesTo: string,
  by: string,
  change: Change = nothing,
  verdict: "revoked" | "declined" = "revoked",
): Probe => ({
  comesTo,
  attack: async () => {
    const place = await proposed();
    return attempt(await officer(by), ON, async (ctx) => {
      await change(ctx, place);
      await decideRevocation(ctx, revocationAnswer(place.id, verdict));
      return "decided";
    });
  },
});

const proposing = (comesTo: string, by: string, change: Change = nothing): Probe => ({
  comesTo,
  attack: async () => {
    const place = await proposed();
    return attempt(await officer(by), ON, async (ctx) => {
      await change(ctx, place);
      await proposeRevocation(ctx, { decisionId: place.decisionId, ground: "facts", reason: REASON });
      return "proposed";
    });
  },
});

const settle: Change = (ctx, { id }) =>
  ctx.db
    .update(revocations)
    .set({ state: "declined", opinion: "原决定没有错误。", decidedBy: ctx.actor.id, decidedOn: ON })
    .where(eq(revocations.id, id));

export const probes: Probes = {
  "revocations.scope": deciding("not_found", "ylxdaduizhang"),
  "revocations.state": {
    comesTo: '"illegal_transition"',
    attack: async () => {
      const [row] = await db()
        .select()
        .from(revocations)
        .where(eq(revocations.id, (await proposed()).id));
      if (!row) throw new Error("the proposal is gone");
      const facts = await revocationFacts(db(), row, at(ON));
      return revocationActRefusal(await officer("juzhang"), { ...facts, state: "declined" }, "decline");
    },
  },
  "revocations.post": deciding("refused not_your_post", "daduizhang", nothing, "declined"),
  "revocations.separation": deciding("refused revocation_holds_case", "juzhang", (ctx, { caseId }) =>
    ctx.db
      .update(caseOfficers)
      .set({ accountId: ctx.actor.id })
      .where(and(eq(caseOfficers.caseId, caseId), eq(caseOfficers.part, "lead"))),
  ),
  "revocations.stands": deciding("refused revocation_fallen", "juzhang", (ctx, { decisionId }) =>
    ctx.db.update(enforcements).set({ state: "annulled" }).where(eq(enforcements.decisionId, decisionId)),
  ),
  "revocations.annulled": {
    comesTo: '"revocation_stands"',
    attack: async () => {
      const [row] = await db()
        .select()
        .from(revocations)
        .where(eq(revocations.id, (await proposed()).id));
      if (!row) throw new Error("the proposal is gone");
      const facts = await revocationFacts(db(), row, at(ON));
      return revocationActRefusal(await officer("juzhang"), { ...facts, state: "revoked" }, "undo");
    },
  },
  "revocations.propose": proposing("refused not_case_officer", "guoqi", settle),
  "revocations.one_pending": proposing("refused revocation_pending", "wangmin"),
};
