import { eq } from "drizzle-orm";
import { aDefiedCase, aProposedDecision, penaltyEntry, remedyEntry } from "@/db/factories/decisions";
import { aFile } from "@/db/factories/orders";
import { aSparedAct, aStandingMeasure, IGNORED_FINE, ORDERED_PAY, sparingForm } from "@/db/factories/past-fines";
import { aDoublyForbiddenCase, doublyForbiddenFine } from "@/db/factories/two-entries";
import { evidence, findings } from "@/db/schema";
import { approveDecision } from "@/lib/decisions/commands/approve-decision";
import { proposeDecision } from "@/lib/decisions/commands/propose-decision";
import { factFaults } from "@/lib/decisions/fact-faults";
import { firstOffenceRefusal } from "@/lib/decisions/first-offence";
import { type Ground, measuresOn } from "@/lib/decisions/measures";
import { onPersonRefusal } from "@/lib/decisions/party";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { act, officer } from "@/lib/testing/world";

const ON = "2026-11-24";
const defied = once(() => aDefiedCase(ON));
const proposed = once(() => aProposedDecision(ON));
/** A fine for five workers beside another entry that fines the same conduct for three. */
const heavier = once(async () => {
  const { kase, newer } = await aDoublyForbiddenCase(ON);
  const entry = doublyForbiddenFine(kase.id, newer, "20000");
  return { ...(await act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, entry))), findingId: newer.id };
});
/** A proposal beside a decision in force not to punish the same act. */
const spared = once(async () => {
  const decision = await aProposedDecision(ON);
  await aSparedAct({ id: decision.caseId, findingId: decision.findingId }, "LDJC-30-3");
  return decision;
});

/** A proposal not to punish beside a fine in force for the same act. */
const punished = once(async () => {
  const decision = await aProposedDecision(ON, (kase) => sparingForm(kase, "LDJC-30-3"));
  await aStandingMeasure({ id: decision.caseId, findingId: decision.findingId }, "penalty", IGNORED_FINE);
  return decision;
});
/** A proposed remedy beside one in force of the same money. */
const remedied = once(async () => {
  const kase = await aDefiedCase(ON);
  const decision = await act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, remedyEntry(kase)));
  await aStandingMeasure(kase, "remedy", ORDERED_PAY);
  return decision;
});

type Kase = Awaited<ReturnType<typeof defied>>;
type Over = NonNullable<Parameters<typeof penaltyEntry>[1]>;

/** A proposal on a defied case with something of it changed. */
const proposing = (comesTo: string, over: (kase: Kase) => Over): Probe => ({
  comesTo,
  attack: async () => {
    const kase = await defied();
    const entry = penaltyEntry(kase, over(kase));
    return attempt(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, entry).then(() => "proposed"));
  },
});

const approving = (comesTo: string, ground: () => Promise<{ readonly id: string }>): Probe => ({
  comesTo,
  attack: async () => {
    const { id } = await ground();
    const approval = { id, version: 1, opinion: "同意告知。" };
    return attempt(await officer("daduizhang"), ON, (ctx) => approveDecision(ctx, approval));
  },
});

const typed = (statement: string) => (kase: Kase) => ({
  facts: [{ findingId: kase.findingId, statement, drawn: "经查，对照表以前的内容。" }],
});

const claiming = (kase: Kase): Over => ({
  items: [
    {
      ...{ choice: `${kase.findingId}/LDJC-30-3/1`, amount: "3000", content: "初次违法，从轻处罚。" },
      ...{ deviation: "已支付九成工资，劳动者书面谅解。", pastReason: "" },
      factors: [{ code: "first_offence", evidenceIds: [kase.exhibitId], reason: "" }],
    },
  ],
});

const unclaimed = (kase: Kase): Over => ({
  ...{ kind: "no_penalty", noPenaltyGround: "no_fault", education: "当面教育，承诺按月支付工资。" },
  items: [
    {
      ...{ choice: `${kase.findingId}/LDJC-26-1/`, amount: "", content: "没有主观过错，不予处罚。" },
      ...{ deviation: "", pastReason: "", factors: [] },
    },
  ],
});

const fined = { decisionId: "a", number: "测监罚〔2026〕1号", decidedOn: "2026-06-01", violationCode: "LDJC-26-1" };

/** No accounts kept for migrant workers, and the order to keep them ignored. */
const unpaidAccount: Ground = {
  ...{ id: "a", ordinal: 1, violationCode: "NMG-54-1", happenedUntil: "2026-09-30", workerCount: 3, amountFen: null },
  ignored: [
    {
      ...{ findingId: "a", kind: "order", number: "测令字1号" },
      ...{ servedOn: "2026-10-01", dueOn: "2026-10-10", defiedOn: "2026-10-12" },
    },
  ],
  tied: [],
};

export const probes: Probes = {
  "decisions.facts_current": proposing(
    'invalid {"facts.0.statement":"facts_outdated"}',
    typed("经查，拖欠工资，有证据1证明。"),
  ),
  "decisions.factor_measure": proposing('invalid {"items.0.factors.0.code":"factor_not_for_measure"}', claiming),
  "decisions.ground_claimed": proposing('invalid {"noPenaltyGround":"ground_without_factor"}', unclaimed),
  "decisions.exhibits_listed": {
    comesTo: '{"facts.0.statement":"exhibit_not_listed"}',
    attack: async () => {
      const drawn = { findingId: "a", ordinal: 1, exhibits: [], text: "经查，拖欠工资。" };
      const own = { findingId: "a", statement: "经查，拖欠工资，有证据9证明。", drawn: drawn.text };
      return factFaults([own], [drawn]);
    },
  },
  "decisions.harm_shown": {
    comesTo: '{"facts.0.harmOrdinal":"harm_without_exhibit"}',
    attack: async () => {
      const drawn = { findingId: "a", ordinal: 1, exhibits: [], text: "经查，拖欠工资。" };
      const harm = { harm: "一名童工在作业中受伤致残。", harmOrdinal: "9" };
      return factFaults([{ findingId: "a", statement: "", drawn: "", ...harm }], [drawn]);
    },
  },
  "decisions.exhibits_kept": {
    comesTo: "refused exhibits_changed",
    attack: async () => {
      const { id, exhibitId } = await proposed();
      const fileId = await aFile(ON);
      return attempt(await officer("daduizhang"), ON, async (ctx) => {
        await ctx.db.update(evidence).set({ fileId }).where(eq(evidence.id, exhibitId));
        return approveDecision(ctx, { id, version: 1, opinion: "同意告知。" });
      });
    },
  },
  "decisions.first_offence": {
    comesTo: '"first_offence_repeated"',
    attack: async () => firstOffenceRefusal([{ ...fined, isSeen: true }]),
  },
  "decisions.heavier_of_two": {
    comesTo: "refused lighter_of_two",
    attack: async () => {
      const { id, findingId } = await heavier();
      return attempt(await officer("daduizhang"), ON, async (ctx) => {
        await ctx.db.update(findings).set({ workerCount: 1 }).where(eq(findings.id, findingId));
        return approveDecision(ctx, { id, version: 1, opinion: "同意告知。" });
      });
    },
  },
  "decisions.spared": approving("refused spared_before", spared),
  "decisions.punished": approving("refused punished_before", punished),
  "decisions.remedied": approving("refused remedied_before", remedied),
  "decisions.on_person": {
    comesTo: '"remedy_on_person"',
    attack: async () => onPersonRefusal("remedy", true),
  },
  "decisions.addressed": {
    comesTo: '"target_is_person"',
    attack: async () =>
      measuresOn("penalty", unpaidAccount, { regionCode: "990101", today: ON }).find(
        ({ choice }) => choice === "a/NMG-54-1/2",
      )?.refusal,
  },
};
