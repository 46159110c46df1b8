import { anApprovedPlan, aProposedPlan, planEntry } from "@/db/factories/patrols";
import type { Officer } from "@/lib/auth/actor";
import { approvePlan } from "@/lib/patrols/commands/approve-plan";
import { proposePlan } from "@/lib/patrols/commands/propose-plan";
import { planFile } from "@/lib/patrols/queries/plan-file";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { act, officer } from "@/lib/testing/world";

const ON = "2026-11-16";
const proposed = once(() => aProposedPlan(ON));
const approved = once(() => anApprovedPlan(ON));
const opinion = "同意按计划实施。";

const approving = (comesTo: string, by: string, plan: () => Promise<{ id: string }>): Probe => ({
  comesTo,
  attack: async () => {
    const { id } = await plan();
    return attempt(await officer(by), ON, (ctx) => approvePlan(ctx, { id, version: 1, opinion }));
  },
});

export const probes: Probes = {
  "patrols.plan_scope": {
    comesTo: "not_found",
    attack: async () => (await planFile(await officer("ylxjiancha"), (await proposed()).id)).title,
  },
  "patrols.inspector": {
    comesTo: "refused assistant_may_not",
    attack: async () => {
      const assistant = await officer("xieguan");
      await attempt(assistant, ON, (ctx) => proposePlan(ctx, planEntry()));
    },
  },
  "patrols.plan_state": {
    comesTo: '"illegal_transition"',
    attack: async () => {
      const { id } = await approved();
      return (await planFile(await officer("daduizhang"), id)).refusalOf("approve");
    },
  },
  "patrols.plan_post": approving("refused not_your_post", "lizhe", proposed),
  "patrols.plan_separation": approving(
    "refused own_plan",
    "daduizhang",
    once(async () => {
      const leader: Officer = await officer("daduizhang");
      return act(leader, ON, (ctx) => proposePlan(ctx, planEntry()));
    }),
  ),
};
