import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { aReportedReferral, referralEntry } from "@/db/factories/referrals";
import { referrals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { askPolice } from "@/lib/decisions/commands/ask-police";
import { decideReferral } from "@/lib/decisions/commands/decide-referral";
import { handOverReferral } from "@/lib/decisions/commands/hand-over-referral";
import { reportReferral } from "@/lib/decisions/commands/report-referral";
import { referralFacts } from "@/lib/decisions/queries/referral-file";
import { referralActRefusal } from "@/lib/decisions/referral-policy";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { at, officer } from "@/lib/testing/world";
import type { Context } from "@/lib/workflow/context";

const ON = "2026-11-24";
const reported = once(() => aReportedReferral(ON));
const head = () => officer("juzhang");
const nothing = async () => undefined;

const approving = (
  comesTo: string,
  by: () => Promise<Officer>,
  change: (ctx: Context<Officer>, id: string) => Promise<unknown> = nothing,
): Probe => ({
  comesTo,
  attack: async () => {
    const { id } = await reported();
    return attempt(await by(), ON, async (ctx) => {
      await change(ctx, id);
      return decideReferral(ctx, { id, version: 1, verdict: "approved", opinion: "批准移送公安机关。" });
    });
  },
});

const handing = (comesTo: string, by: string): Probe => ({
  comesTo,
  attack: async () => {
    const { id } = await reported();
    const police = "测试市公安局示范分局";
    return attempt(await officer(by), ON, (ctx) => handOverReferral(ctx, { id, version: 1, police }));
  },
});

export const probes: Probes = {
  "referrals.principal": approving("refused referral_not_principal", async () => ({
    ...(await head()),
    principal: false,
  })),
  "referrals.post": approving("refused not_your_post", async () => ({
    ...(await officer("daduizhang")),
    principal: true,
  })),
  "referrals.separation": approving("refused referral_own_report", head, (ctx, id) =>
    ctx.db.update(referrals).set({ reportedBy: ctx.actor.id }).where(eq(referrals.id, id)),
  ),
  "referrals.state": {
    comesTo: '"illegal_transition"',
    attack: async () => {
      const { id } = await reported();
      const [row] = await db().select().from(referrals).where(eq(referrals.id, id));
      return row && referralActRefusal(await officer("wangmin"), await referralFacts(db(), row, at(ON)), "handOver");
    },
  },
  "referrals.scope": handing("not_found", "ylxjiancha"),
  "referrals.once": {
    comesTo: "refused police_asked_before",
    attack: async () => {
      const { id } = await reported();
      return attempt(await officer("wangmin"), ON, async (ctx) => {
        const answered = { state: "police_declined", decidedAt: at(ON), handedAt: at(ON), askedOn: ON } as const;
        await ctx.db.update(referrals).set(answered).where(eq(referrals.id, id));
        return askPolice(ctx, { id, version: 1, askedOn: ON, reason: "仍有犯罪嫌疑。" });
      });
    },
  },
  "referrals.report": {
    comesTo: "refused referral_pending",
    attack: async () => {
      const { caseId, findingId } = await reported();
      return attempt(await officer("wangmin"), ON, async (ctx) => {
        const { id } = await reportReferral(ctx, referralEntry(caseId, [findingId]));
        return id === "" ? null : "reported";
      });
    },
  },
};
