import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { aCaseInHand } from "@/db/factories/orders";
import { aHeldPreservation, aProposedPreservation, approval, preservationEntry } from "@/db/factories/preservations";
import { caseOfficers, preservations, suspensions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { advancePreservation } from "@/lib/preservations/advance";
import { decidePreservation } from "@/lib/preservations/commands/decide-preservation";
import { disposeItems } from "@/lib/preservations/commands/dispose-items";
import { proposePreservation } from "@/lib/preservations/commands/propose-preservation";
import { withdrawPreservation } from "@/lib/preservations/commands/withdraw-preservation";
import { preservationActRefusal } from "@/lib/preservations/policy";
import { preservationFacts } from "@/lib/preservations/queries/preservation-facts";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { at, officer } from "@/lib/testing/world";
import type { Context } from "@/lib/workflow/context";

const ON = "2026-11-16";
const TOO_LATE = "2026-11-26";
const proposed = once(() => aProposedPreservation(ON));
const held = once(() => aHeldPreservation(ON));
const inHand = once(() => aCaseInHand(ON));
const head = () => officer("juzhang");
const nothing = async () => undefined;

type Change = (ctx: Context<Officer>, place: { id: string; caseId: string }) => Promise<unknown>;

/** Approves the proposal after something was changed under it. */
const approving = (comesTo: string, change: Change, by = head): Probe => ({
  comesTo,
  attack: async () => {
    const place = await proposed();
    return attempt(await by(), ON, async (ctx) => {
      await change(ctx, place);
      return decidePreservation(ctx, approval(place.id));
    });
  },
});

const rest: Change = (ctx, { caseId }) => {
  const why = { ground: "party_absconded", reason: "当事人下落不明。" } as const;
  return ctx.db.insert(suspensions).values({ caseId, ...why, fromOn: ON, decidedBy: ctx.actor.id });
};

const endSecond: Change = (ctx, { caseId }) => {
  const second = and(eq(caseOfficers.caseId, caseId), eq(caseOfficers.part, "second"));
  return ctx.db.update(caseOfficers).set({ until: ON }).where(second);
};

export const probes: Probes = {
  "preservations.post": approving("refused not_your_post", nothing, () => officer("daduizhang")),
  "preservations.investigating": approving("refused suspended", rest),
  "preservations.two_inspectors": approving("refused one_inspector_only", endSecond),
  "preservations.separation": approving("refused preserve_own_proposal", (ctx, { id }) =>
    ctx.db.update(preservations).set({ proposedBy: ctx.actor.id }).where(eq(preservations.id, id)),
  ),
  "preservations.scope": {
    comesTo: "not_found",
    attack: async () => {
      const { id } = await proposed();
      const stranger = await officer("ylxjiancha");
      return attempt(stranger, ON, (ctx) => withdrawPreservation(ctx, { id, version: 1, reason: "不属于本机关。" }));
    },
  },
  "preservations.propose": {
    comesTo: "refused suspended",
    attack: async () => {
      const { id: caseId } = await inHand();
      return attempt(await officer("wangmin"), ON, async (ctx) => {
        await rest(ctx, { id: "", caseId });
        const { id } = await proposePreservation(ctx, preservationEntry(caseId));
        return id === "" ? null : "proposed";
      });
    },
  },
  "preservations.state": {
    comesTo: '"illegal_transition"',
    attack: async () => {
      const { id } = await proposed();
      const [row] = await db().select().from(preservations).where(eq(preservations.id, id));
      const facts = row && (await preservationFacts(db(), row, at(ON)));
      return facts && preservationActRefusal(await officer("wangmin"), facts, "issue");
    },
  },
  "preservations.seven_days": {
    comesTo: "refused hold_lapsed",
    attack: async () => {
      const { id, items } = await held();
      const decided = { disposal: "returned" as const, note: "原物当面退还。", basis: "" };
      const list = items.map((item) => ({ id: item, ...decided }));
      return attempt(await head(), TOO_LATE, (ctx) => disposeItems(ctx, { id, version: 3, items: list }));
    },
  },
  "preservations.all_decided": {
    comesTo: "refused items_undecided",
    attack: async () => {
      const { id } = await held();
      return attempt(await head(), ON, (ctx) => advancePreservation(ctx, { id, act: "settle" }));
    },
  },
};
