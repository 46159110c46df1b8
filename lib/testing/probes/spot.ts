import { eq } from "drizzle-orm";
import { aCertainCase, spotEntry } from "@/db/factories/spot";
import { decisionItems, decisionStatements, decisions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { enterSpotPenalty } from "@/lib/decisions/commands/enter-spot-penalty";
import { holdForProposal } from "@/lib/decisions/commands/hold-for-proposal";
import type { DecisionAct } from "@/lib/decisions/lifecycle";
import { type DecisionFacts, decisionActRefusal } from "@/lib/decisions/policy";
import { decisionFacts } from "@/lib/decisions/queries/decision-facts";
import type { SpotInput } from "@/lib/decisions/spot-input";
import { imposeOnTheSpot } from "@/lib/enforcement/commands/impose-on-the-spot";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { at, officer } from "@/lib/testing/world";
import type { Context } from "@/lib/workflow/context";

const ON = "2026-11-24";
const certain = once(() => aCertainCase(ON, 8));
const many = once(() => aCertainCase(ON, 31));

/** The whole act, with something wrong in what was entered. */
const imposing = (comesTo: string, yuan: string, over: Partial<SpotInput> = {}): Probe => ({
  comesTo,
  attack: async () => {
    const entry = spotEntry(await certain(), yuan);
    return attempt(await officer("wangmin"), ON, async (ctx) => (await imposeOnTheSpot(ctx, { ...entry, ...over })).id);
  },
});

/** What the policy says of an act on what was entered, after something was changed under it. */
const asking = (
  comesTo: string,
  name: DecisionAct,
  change: (ctx: Context<Officer>, id: string) => Promise<unknown>,
  over: Partial<DecisionFacts> = {},
): Probe => ({
  comesTo,
  attack: async () => {
    const entry = spotEntry(await certain(), "1000");
    return attempt(await officer("wangmin"), ON, async (ctx) => {
      const { kase } = await holdForProposal(
        ctx,
        { caseId: entry.caseId, kind: "penalty", personId: null },
        () => null,
      );
      const id = await enterSpotPenalty(ctx, kase, entry);
      await change(ctx, id);
      const [row] = await ctx.db.select().from(decisions).where(eq(decisions.id, id));
      return row && decisionActRefusal(ctx.actor, { ...(await decisionFacts(ctx.db, row, at(ON))), ...over }, name);
    });
  },
});

const quiet = {
  ...{ limitFen: 300_000, isHearingDue: false, isCollected: false },
  ...{ handedInOn: null, paidInOn: null, filedOn: null },
};

const nothing = async () => undefined;

export const probes: Probes = {
  "decisions.procedure": asking('"not_this_procedure"', "decideOnTheSpot", (ctx, id) =>
    ctx.db.update(decisions).set({ procedure: "ordinary" }).where(eq(decisions.id, id)),
  ),
  "decisions.spot_limit": asking('"spot_above_limit"', "decideOnTheSpot", (ctx, id) =>
    ctx.db
      .update(decisionItems)
      .set({ amountFen: 300_001, noticedFen: 300_001 })
      .where(eq(decisionItems.decisionId, id)),
  ),
  "decisions.spot_heard": asking('"spot_unheard"', "decideOnTheSpot", (ctx, id) =>
    ctx.db.update(decisionStatements).set({ round: 9 }).where(eq(decisionStatements.decisionId, id)),
  ),
  "decisions.spot_choice": {
    comesTo: 'invalid {"items.0.choice":"spot_least_above"}',
    attack: async () => {
      const entry = spotEntry(await many(), "3100");
      return attempt(await officer("wangmin"), ON, async (ctx) => (await imposeOnTheSpot(ctx, entry)).id);
    },
  },
  "decisions.spot_collect": imposing('invalid {"collect":"spot_collect_above"}', "1000", {
    ...{ collect: "small", receiptNumber: "财罚2026-000117" },
  }),
  "decisions.spot_hearing": asking('"spot_hearing_due"', "decideOnTheSpot", nothing, {
    spot: { ...quiet, isHearingDue: true },
  }),
  "decisions.report_once": asking('"reported_before"', "reportUp", nothing, { state: "decided", reportedOn: ON }),
  "decisions.spot_turn": asking('"spot_nothing_collected"', "handIn", nothing, { spot: quiet, state: "decided" }),
};
