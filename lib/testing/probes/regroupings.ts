import { db } from "@/db/client";
import { anInquiry } from "@/db/factories/inquiries";
import { aProposedMerge, MERGED } from "@/db/factories/regroupings";
import { closings, recusals, reopenings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseActRefusal } from "@/lib/cases/policy";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { advanceRegrouping } from "@/lib/regroupings/advance";
import { withdrawRegrouping } from "@/lib/regroupings/commands/decide-regrouping";
import { proposeSplit } from "@/lib/regroupings/commands/propose-split";
import { regroupingActRefusal, regroupingObstacle, type SplitFacts } from "@/lib/regroupings/policy";
import { caseRow, mergeFacts, splitFacts } from "@/lib/regroupings/queries/regrouping-facts";
import { regroupingsOfCase } from "@/lib/regroupings/queries/regrouping-file";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { at, officer } from "@/lib/testing/world";
import type { Context } from "@/lib/workflow/context";

const ground = once(aProposedMerge);

type Ground = Awaited<ReturnType<typeof ground>>;

const decided = { opinion: "同意。", decidedAt: at(MERGED) };

/** Approves the merge as the squad leader after this change. */
const approving = (comesTo: string, change: (ctx: Context<Officer>, pair: Ground) => Promise<unknown>): Probe => ({
  comesTo,
  attack: async () => {
    const pair = await ground();
    return attempt(pair.leader, MERGED, async (ctx) => {
      await change(ctx, pair);
      const columns = { ...decided, decidedBy: ctx.actor.id };
      return (await advanceRegrouping(ctx, { id: pair.id, act: "approve", columns })).state;
    });
  },
});

const facts = async () => {
  const { into, from } = await ground();
  const pair = { into: await caseRow(db(), into.id), from: await caseRow(db(), from.id) };
  return mergeFacts(db(), pair, at(MERGED));
};

/** What stands against a split of which the parts look like this. */
const splitting = (comesTo: string, over: Partial<SplitFacts>): Probe => ({
  comesTo,
  attack: async () => {
    const { lead, into } = await ground();
    const parts = await splitFacts(db(), await caseRow(db(), into.id), [], at(MERGED));
    const whole = { chosen: 1, foreign: 0, takesOrigin: false, leavesSomething: true, used: 0 };
    return regroupingObstacle(lead, { ...parts, split: { ...whole, ...over } });
  },
});

export const probes: Probes = {
  "cases.regroup": {
    comesTo: '"recusal_waits"',
    attack: async () => {
      const { leader, lead, into } = await ground();
      const standing = await caseFacts(db(), await caseRow(db(), into.id), at(MERGED));
      return caseActRefusal(leader, { ...standing, recusalsPendingOf: [lead.id] }, "absorb");
    },
  },
  "regroupings.closing": approving("refused regroup_closing_pending", async (ctx, { from, lead }) => {
    const proposed = { ground: "facts_not_established", proposedBy: lead.id, proposedOn: MERGED } as const;
    await ctx.db.insert(closings).values({ caseId: from.id, regionCode: "990101", ...proposed });
  }),
  "regroupings.party": {
    comesTo: '"merge_other_party"',
    attack: async () => {
      const [{ lead }, known] = [await ground(), await facts()];
      if (known.merge === null) throw new Error("a merge");
      return regroupingObstacle(lead, { ...known, merge: { ...known.merge, isSameParty: false } });
    },
  },
  "regroupings.opening": approving("refused merge_reopened", async (ctx, { into }) => {
    const reopened = { reason: "复议决定撤销。", endedAs: "closed", reopenedOn: MERGED } as const;
    await ctx.db
      .insert(reopenings)
      .values({ caseId: into.id, regionCode: "990101", decidedBy: ctx.actor.id, ...reopened });
  }),
  "regroupings.left_behind": {
    comesTo: '"merge_paper_unserved"',
    attack: async () => {
      const { lead } = await ground();
      const other = await aProposedMerge();
      await anInquiry(lead, MERGED, other.from.id);
      const pair = { into: await caseRow(db(), other.into.id), from: await caseRow(db(), other.from.id) };
      return regroupingObstacle(lead, await mergeFacts(db(), pair, at(MERGED)));
    },
  },
  "regroupings.papers_agree": {
    comesTo: '"merge_papers_disagree"',
    attack: async () => {
      const [{ lead }, known] = [await ground(), await facts()];
      if (known.merge === null) throw new Error("a merge");
      return regroupingObstacle(lead, { ...known, merge: { ...known.merge, disagreements: 1 } });
    },
  },
  "regroupings.recused": approving("refused merge_officer_recused", async (ctx, { from, lead }) => {
    const granted = { isGranted: true, decidedOn: MERGED, declaredOn: MERGED, reason: "与当事人有利害关系。" };
    await ctx.db.insert(recusals).values({ caseId: from.id, accountId: lead.id, ...granted });
  }),
  "regroupings.parts": splitting('"split_origin_stays"', { takesOrigin: true }),
  "regroupings.used": splitting('"split_part_used"', { used: 1 }),
  "regroupings.case_officer": {
    comesTo: "refused not_case_officer",
    attack: async () => {
      const { into } = await ground();
      const parts = { complaintIds: [], findingIds: [], evidenceIds: [] };
      const entry = { caseId: into.id, title: "拆出的案件", reason: "两个工地互不相关。", ...parts };
      return attempt(await officer("guoqi"), MERGED, (ctx) => proposeSplit(ctx, entry));
    },
  },
  "regroupings.state": {
    comesTo: '"illegal_transition"',
    attack: async () => {
      const { leader, lead } = await ground();
      const proposal = { ...(await facts()), state: "refused", proposedBy: lead.id } as const;
      return regroupingActRefusal(leader, proposal, "refuse");
    },
  },
  "regroupings.proposer": {
    comesTo: "refused regroup_not_proposer",
    attack: async () => {
      const { id, second } = await ground();
      return attempt(second, MERGED, (ctx) => withdrawRegrouping(ctx, { id, version: 1, reason: "不再需要并案。" }));
    },
  },
  "regroupings.approver": {
    comesTo: '"regroup_approver_holds_case"',
    attack: async () => {
      const { leader, lead } = await ground();
      const known = await facts();
      const proposal = { ...known, barredIds: [leader.id], state: "proposed", proposedBy: lead.id } as const;
      return regroupingActRefusal(leader, proposal, "approve");
    },
  },
  "regroupings.own_proposal": {
    comesTo: '"regroup_own_proposal"',
    attack: async () => {
      const { leader } = await ground();
      const proposal = { ...(await facts()), state: "proposed", proposedBy: leader.id } as const;
      return regroupingActRefusal(leader, proposal, "approve");
    },
  },
  "regroupings.fruitless": {
    comesTo: '"merge_bore_fruit"',
    attack: async () => {
      const { leader, lead } = await ground();
      const known = await facts();
      if (known.merge === null) throw new Error("a merge");
      const from = { ...known.merge.from, state: "merged" as const };
      const proposal = { ...known, merge: { ...known.merge, from, fruits: 1 }, state: "approved" as const };
      return regroupingActRefusal(leader, { ...proposal, proposedBy: lead.id }, "undo");
    },
  },
  "regroupings.scope": {
    comesTo: "[]",
    attack: async () => {
      const { into } = await ground();
      return (await regroupingsOfCase(await officer("ylxdaduizhang"), into.id)).map(({ kind }) => kind);
    },
  },
};
