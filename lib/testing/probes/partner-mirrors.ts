import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { aPeriod, COURIERS } from "@/db/factories/platform-reports";
import { aSentReport } from "@/db/factories/report-entries";
import { partnerMirrors } from "@/db/schema";
import { type Actor, system } from "@/lib/auth/actor";
import { advanceMirror, advanceMismatch } from "@/lib/platform-reports/advance";
import { disputeMirror } from "@/lib/platform-reports/commands/answer-mirror";
import {
  answerFault,
  answerRefusalOf,
  lapseCaseRefusal,
  lapseRefusal,
  servedFault,
  strikeRefusalOf,
} from "@/lib/platform-reports/lapse-policy";
import type { MirrorAct, MismatchAct } from "@/lib/platform-reports/lifecycle";
import { mirrorActRefusal, mismatchActRefusal } from "@/lib/platform-reports/mirror-policy";
import { mirrorFile } from "@/lib/platform-reports/queries/mirrors";
import { rosterActRefusal } from "@/lib/platform-reports/roster-policy";
import { attempt, once, type Probes } from "@/lib/testing/probe";
import { act, at, employerUser, officer } from "@/lib/testing/world";
import { theTown } from "./platform-reports";

const ON = "2026-11-16";
const AFTER_LOCK = "2027-02-01";

/** A disputed row with a task on each side. The town of reporters stands already when other probes ran first. */
const ground = once(async () => {
  const [user, partner] = [await employerUser("jskj"), await employerUser("kjdps")];
  await theTown();
  const { id: period } = await aPeriod(ON, { half: "2024-H2" });
  const named = { name: "测试市快捷达配送服务有限公司", creditCode: COURIERS, n1: 0, n2: 60, n3: 0 };
  await aSentReport(user, period, { n1: 100, n2: 200, n3: 0, partners: [named] }, ON);
  const [row] = await db().select().from(partnerMirrors).where(eq(partnerMirrors.periodId, period));
  const id = row?.id ?? "";
  const dispute = { id, version: 1, n1: 0, n2: 10, n3: 0, note: "期末花名册" };
  await act(partner, ON, (ctx) => disputeMirror(ctx, dispute));
  const { tasks } = await mirrorFile(partner, id, at(ON));
  const task = (side: string) => tasks.find((one) => one.side === side)?.id ?? "";
  return { mirror: id, platformTask: task("platform"), partnerTask: task("partner") };
});

const onMirror = (actor: Actor, on: string, id: string, name: MirrorAct) =>
  attempt(actor, on, async (ctx) => (await advanceMirror(ctx, { id, act: name })).state);

const onTask = (actor: Actor, id: string, name: MismatchAct) =>
  attempt(actor, ON, async (ctx) => (await advanceMismatch(ctx, { id, act: name })).state);

const lapse = async (login: string) => ({
  ...{ hasReported: false, released: [], opensOn: "2026-11-16", dueOn: "2026-12-20", replyOn: null },
  ...{ today: "2026-11-20", organIds: [(await officer(login)).organId] },
});

export const probes: Probes = {
  "platform_reports.mirrors": {
    comesTo: "not_found",
    attack: async () => {
      const { mirror } = await ground();
      return (await mirrorFile(await employerUser("xdcy"), mirror, at(ON))).name;
    },
  },
  "platform_reports.mirror_state": {
    comesTo: `"illegal_transition"`,
    attack: async () => {
      const facts = { state: "confirmed" as const, platformId: "platform", phase: "open" as const };
      const user = await employerUser("kjdps");
      return mirrorActRefusal(user, { ...facts, partnerId: user.employerId }, "confirm");
    },
  },
  "platform_reports.mirror_side": {
    comesTo: "refused not_the_partner",
    attack: async () => onMirror(await employerUser("jskj"), ON, (await ground()).mirror, "confirm"),
  },
  "platform_reports.mirror_window": {
    comesTo: "refused period_locked",
    attack: async () => onMirror(await employerUser("kjdps"), AFTER_LOCK, (await ground()).mirror, "confirm"),
  },
  "platform_reports.mismatch_state": {
    comesTo: `"illegal_transition"`,
    attack: async () => {
      const user = await employerUser("kjdps");
      const facts = { state: "done" as const, side: "partner" as const, ownerId: null, platformId: "platform" };
      return mismatchActRefusal(user, { ...facts, partnerId: user.employerId }, "take");
    },
  },
  "platform_reports.mismatch_side": {
    comesTo: "refused not_your_side",
    attack: async () => onTask(await employerUser("kjdps"), (await ground()).platformTask, "take"),
  },
  "platform_reports.mismatch_owner": {
    comesTo: "refused not_the_owner",
    attack: async () => {
      const user = await employerUser("kjdps");
      const { partnerTask: id } = await ground();
      return attempt(user, ON, async (ctx) => {
        const columns = { ownerId: (await employerUser("zdrl")).id };
        await advanceMismatch(ctx, { id, act: "take", columns });
        return (await advanceMismatch(ctx, { id, act: "settle" })).state;
      });
    },
  },
  "platform_reports.roster_state": {
    comesTo: `"illegal_transition"`,
    attack: async () => rosterActRefusal(system, { state: "ready" }, "finish"),
  },
  "platform_reports.roster_reader": {
    comesTo: `"not_your_post"`,
    attack: async () => rosterActRefusal(await employerUser("jskj"), { state: "waiting" }, "claim"),
  },
  "platform_reports.lapse_post": {
    comesTo: `"not_your_post"`,
    attack: async () => lapseRefusal(await officer("xieguan"), await lapse("xieguan"), "reminder"),
  },
  "platform_reports.lapse_order": {
    comesTo: `"has_reported"`,
    attack: async () =>
      lapseRefusal(await officer("wangmin"), { ...(await lapse("wangmin")), hasReported: true }, "reminder"),
  },
  "platform_reports.lapse_days": {
    comesTo: `"not_open"`,
    attack: async () =>
      lapseRefusal(await officer("wangmin"), { ...(await lapse("wangmin")), today: "2026-11-15" }, "reminder"),
  },
  "platform_reports.lapse_organ": {
    comesTo: `"not_your_organ"`,
    attack: async () => lapseRefusal(await officer("ylxjiancha"), await lapse("wangmin"), "reminder"),
  },
  "platform_reports.lapse_case": {
    comesTo: `"no_lead"`,
    attack: async () => {
      const leader = await officer("daduizhang");
      return lapseCaseRefusal(leader, {
        hasLead: false,
        ...{ hasCase: false, wasInTime: false },
        organIds: [leader.organId],
      });
    },
  },
  "platform_reports.lapse_answer": {
    comesTo: `"answer_recorded"`,
    attack: async () => {
      const inspector = await officer("wangmin");
      const facts = { hasAnswer: true, hasReported: false, hasLead: false, hasCase: false };
      return answerRefusalOf(inspector, { ...facts, organIds: [inspector.organId] });
    },
  },
  "platform_reports.lapse_strike": {
    comesTo: `"no_answer"`,
    attack: async () => {
      const leader = await officer("daduizhang");
      return strikeRefusalOf(leader, { hasAnswer: false, hasLead: false, hasCase: false, organIds: [leader.organId] });
    },
  },
  "platform_reports.lapse_answered": {
    comesTo: `"answer_in_future"`,
    attack: async () => answerFault("2026-12-29", { opensOn: "2026-11-16", today: "2026-12-28" }),
  },
  "platform_reports.lapse_served": {
    comesTo: `"served_after_reply"`,
    attack: async () =>
      servedFault("2026-12-29", { issuedOn: "2026-12-21", replyOn: "2026-12-28", today: "2026-12-30" }),
  },
};
