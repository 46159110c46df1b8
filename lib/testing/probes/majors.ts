import { db } from "@/db/client";
import { aServedPenalty } from "@/db/factories/decisions";
import { apart, DECIDED, majorRow, removalProposed } from "@/db/factories/publications";
import type { Officer } from "@/lib/auth/actor";
import { advanceMajor } from "@/lib/publications/advance";
import { judgeMajor } from "@/lib/publications/commands/judge-major";
import { removeMajor } from "@/lib/publications/commands/revise-major";
import type { MajorAct } from "@/lib/publications/major-lifecycle";
import { type MajorFacts, majorActRefusal, majorJudgeRefusal } from "@/lib/publications/major-policy";
import { majorFacts } from "@/lib/publications/queries/major-facts";
import { publicMajors } from "@/lib/publications/queries/public-majors";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { act, at, officer } from "@/lib/testing/world";

const ON = "2026-12-28";
const entry = { verdict: "include", kind: "wages", reason: "数额较大，拒不支付。" } as const;

const aProposal = () =>
  apart(async () => {
    const { id: decisionId } = await aServedPenalty(DECIDED);
    return act(await officer("wangmin"), ON, (ctx) => judgeMajor(ctx, { decisionId, ...entry }));
  });

const proposed = once(aProposal);
const removed = once(async () => {
  const { id } = await aProposal();
  const leader = await officer("daduizhang");
  const columns = { publishedOn: ON, publishedBy: leader.id, typed: null };
  await act(leader, ON, (ctx) => advanceMajor(ctx, { id, act: "publish", columns }));
  await removalProposed(id, ON);
  await act(leader, ON, (ctx) => removeMajor(ctx, { id, version: 3, reason: "决定已被撤销。" }));
  return { id };
});

/** What stands against an act of the squad leader on the proposal, were its facts these. */
const against = (comesTo: string, name: MajorAct, over: (actor: Officer) => Partial<MajorFacts>): Probe => ({
  comesTo,
  attack: async () => {
    const leader = await officer("daduizhang");
    const row = await majorRow((await proposed()).id);
    const facts = await db().transaction((tx) => majorFacts(tx, row, at(ON)));
    return majorActRefusal(leader, { ...facts, ...over(leader) }, name);
  },
});

export const probes: Probes = {
  "majors.state": against(`"illegal_transition"`, "remove", () => ({})),
  "majors.post": against(`"not_case_officer"`, "exclude", () => ({})),
  "majors.separation": against(`"own_major_proposal"`, "publish", ({ id }) => ({ judgedBy: id })),
  "majors.decision_stands": against(`"decision_fallen"`, "publish", () => ({ isFallen: true })),
  "majors.served": against(`"decision_not_served"`, "publish", () => ({ isServed: false })),
  "majors.masked": against(`"entry_masks_more"`, "publish", () => ({ hidesMore: true })),
  "majors.removal": against(`"removal_unproposed"`, "remove", () => ({ state: "published", removalBy: null })),
  "majors.objection": {
    comesTo: `"no_objection"`,
    attack: async () => {
      const row = await majorRow((await removed()).id);
      const facts = await db().transaction((tx) => majorFacts(tx, row, at(ON)));
      return majorActRefusal(await officer("daduizhang"), facts, "answer");
    },
  },
  "majors.judge": {
    comesTo: `"not_case_officer"`,
    attack: async () => {
      const row = await majorRow((await proposed()).id);
      const facts = await db().transaction((tx) => majorFacts(tx, row, at(ON)));
      return majorJudgeRefusal(await officer("daduizhang"), { ...facts, isJudged: false });
    },
  },
  "majors.scope": {
    comesTo: "not_found",
    attack: async () => {
      const { id } = await removed();
      const stranger = await officer("ylxdaduizhang");
      return attempt(
        stranger,
        ON,
        async (ctx) => (await removeMajor(ctx, { id, version: 4, reason: "决定已被撤销。" })).id,
      );
    },
  },
  "majors.public": {
    comesTo: "[]",
    attack: async () => {
      const { id } = await removed();
      return (await publicMajors("2026Q4")).rows.filter((row) => row.id === id);
    },
  },
};
