import { and, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { aCase } from "@/db/factories/cases";
import { accounts, cases, organs, recusals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { advanceCase } from "@/lib/cases/advance";
import { assignCase } from "@/lib/cases/commands/assign-case";
import { concludeCase } from "@/lib/cases/commands/conclude-case";
import { decideRecusal } from "@/lib/cases/commands/decide-recusal";
import { declareRecusal } from "@/lib/cases/commands/declare-recusal";
import { endMerged, reviveMerged } from "@/lib/cases/commands/end-merged";
import { extendCase } from "@/lib/cases/commands/extend-case";
import { lapseExtensions } from "@/lib/cases/commands/lapse-extensions";
import { proposeExtension } from "@/lib/cases/commands/propose-extension";
import { reassignCase } from "@/lib/cases/commands/reassign-case";
import { reopenCase } from "@/lib/cases/commands/reopen-case";
import { resumeCase } from "@/lib/cases/commands/resume-case";
import { suspendCase } from "@/lib/cases/commands/suspend-case";
import { type CaseAct, caseLifecycle } from "@/lib/cases/lifecycle";
import { legalDate } from "@/lib/kernel/clock";
import { newId } from "@/lib/kernel/ids";
import type { Context } from "@/lib/workflow/context";
import { employerId, officer } from "../world";
import { type Case, foresee, pairOf, people, personOf, recusalOf } from "./case-model";
import { caseLaw } from "./legal-oracle";
import type { Life, Try } from "./life";

const ON = "2026-01-05";
const why = "理由充分，记录在案。";

const isAct = (name: string): name is CaseAct => Object.hasOwn(caseLifecycle.acts, name);

async function begin(): Promise<Case> {
  const leader = await officer("daduizhang");
  await db().update(organs).set({ allowsSuspension: true, suspensionBasis: "本地规定" });
  const { id } = await aCase(leader, ON, await employerId("91990101MA0H00010Q"));
  const untouched = { team: [], isExtended: false, proposed: [], isSuspended: false, pending: [], recused: [] };
  return { id, state: "opened", version: 1, ...untouched };
}

/** Whatever goes on with a merged case: its own life is what is asked here. */
const otherFor = ({ id }: Case) => ({ id, number: "另案" });

const idOf = async (ctx: Context, login: string): Promise<string> => {
  const [row] = await ctx.db.select({ id: accounts.id }).from(accounts).where(eq(accounts.login, login));
  if (!row) throw new Error(`nobody is called ${login}`);
  return row.id;
};

async function perform(ctx: Context<Officer>, model: Case, one: Try): Promise<unknown> {
  if (!isAct(one.act)) throw new Error(`no act ${one.act}`);
  const act = { id: model.id, version: one.isStale ? model.version - 1 : model.version };
  const decision = one.pick % 2 === 0 ? ("granted" as const) : ("refused" as const);
  switch (one.act) {
    case "assign":
      return assignCase(ctx, { ...act, ...(await pair(ctx, one)) });
    case "reassign":
      return reassignCase(ctx, { ...act, ...(await pair(ctx, one)), reason: why });
    case "declareRecusal":
      return declareRecusal(ctx, { ...act, accountId: await idOf(ctx, personOf(one)), reason: why });
    case "decideRecusal":
      return decideRecusal(ctx, { ...act, recusalId: await pendingId(ctx, model, one), decision, reason: why });
    case "proposeExtension":
      return proposeExtension(ctx, { ...act, workingDays: 10, investigated: why, reason: why });
    case "extend":
      return extendCase(ctx, { ...act, decision: one.pick % 8 === 0 ? "granted" : "refused", opinion: why });
    case "suspend":
      return suspendCase(ctx, { ...act, ground: "party_absconded", reason: why, exhibitId: "" });
    case "resume":
      return resumeCase(ctx, { ...act, because: why, exhibitId: "" });
    case "reopen":
      return reopenCase(ctx, { ...act, reason: why });
    case "conclude":
      return concludeCase(ctx, { ...act, conclusion: "经查，拖欠工资属实，已责令改正并全部改正。" });
    case "close":
    case "rescind":
    case "transfer":
      await advanceCase(ctx, { ...act, act: one.act, columns: { endedOn: legalDate(ctx.now) } });
      return lapseExtensions(ctx, model.id);
    case "merge":
    case "unmerge":
      return one.act === "merge" ? endMerged(ctx, act, otherFor(model)) : reviveMerged(ctx, act);
    default:
      return advanceCase(ctx, { ...act, act: one.act });
  }
}

async function pair(ctx: Context, one: Try) {
  const [lead, second] = pairOf(one);
  return { leadId: await idOf(ctx, lead), secondId: await idOf(ctx, second) };
}

async function pendingId(ctx: Context, model: Case, one: Try): Promise<string> {
  const login = recusalOf(model, one);
  if (login === undefined) return newId();
  const mine = and(
    eq(recusals.caseId, model.id),
    eq(recusals.accountId, await idOf(ctx, login)),
    isNull(recusals.decidedOn),
  );
  const [row] = await ctx.db.select({ id: recusals.id }).from(recusals).where(mine);
  return row?.id ?? newId();
}

function clocks({ state, isSuspended }: Case): string[] {
  const penalty = "T-PEN-90:running";
  const investigation = isSuspended ? "T-INV:paused" : "T-INV:running";
  if (state === "opened" || state === "investigating") return [investigation, penalty];
  // The decisions of a case end these once none waits; the case itself only when it ends.
  return state === "concluded" || state === "decided" ? ["T-DECIDE-15:running", penalty] : [];
}

export const caseLife: Life<Case> = {
  test: "T06 cases",
  acts: Object.keys(caseLaw),
  people: [...people, "ylxdaduizhang"],
  longest: 50,
  begin,
  perform,
  foresee,
  read: async (id) => {
    const [row] = await db().select().from(cases).where(eq(cases.id, id));
    if (!row) throw new Error("the case is gone");
    return { state: row.state, version: row.version, isEnded: row.endedOn !== null };
  },
  clocks,
};
