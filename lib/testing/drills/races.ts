import { and, eq, inArray, like } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, complaints, deadlines, documents, events } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { acceptComplaint } from "@/lib/complaints/commands/accept-complaint";
import { declineComplaint } from "@/lib/complaints/commands/decline-complaint";
import { handOverComplaint } from "@/lib/complaints/commands/hand-over-complaint";
import { requestSupplement } from "@/lib/complaints/commands/request-supplement";
import { DomainError } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { act, officer } from "../world";
import { complaintLife, fresh } from "./complaint-life";
import { type Drilled, drawFrom, SEED } from "./drill";

const ON = "2026-01-05";
const reason = "理由充分，记录在案。";

type Contender = (ctx: Context<Officer>, id: string, version: number) => Promise<unknown>;

/** What each wants to make of the same complaint, and what there must be when it has won. */
const contenders: readonly { readonly state: string; readonly papers: number; readonly run: Contender }[] = [
  {
    state: "accepted",
    papers: 2,
    run: (ctx, id, version) =>
      acceptComplaint(ctx, {
        id,
        version,
        title: "涉嫌拖欠工资案",
        articles: "《劳动法》第五十条",
        proposal: reason,
        opinion: reason,
      }),
  },
  {
    state: "declined",
    papers: 1,
    run: (ctx, id, version) =>
      declineComplaint(ctx, { id, version, ground: "other_procedure", reason, otherRoute: "" }),
  },
  {
    state: "handed_over",
    papers: 1,
    run: (ctx, id, version) => handOverComplaint(ctx, { id, version, to: "样例县人力资源和社会保障局", reason }),
  },
  {
    state: "awaiting_supplement",
    papers: 1,
    run: (ctx, id, version) => requestSupplement(ctx, { id, version, missing: reason, dueOn: "2099-01-05" }),
  },
];

/** T08: so many decide on one complaint at once. One outcome stands, whole; the rest are told and leave nothing. */
export async function run(n = 1_000, atOnce = 64): Promise<Drilled> {
  const leader = await officer("daduizhang");
  const draw = drawFrom(SEED);
  const examples: string[] = [];
  for (let round = 0; round < n; round += 1) {
    const fault = await faultOf(leader, () => draw(contenders.length), atOnce);
    if (fault !== null) examples.push(`round ${round}: ${fault}`);
  }
  return { test: "T08", n, failures: examples.length, seed: SEED, examples: examples.slice(0, 20) };
}

async function faultOf(leader: Officer, draw: () => number, atOnce: number): Promise<string | null> {
  const { id } = await complaintLife.begin();
  const link = { act: "correctEntry", who: "daduizhang", isStale: false, pick: 0 };
  const begun = { id, state: "received", version: 1, ...fresh };
  await act(leader, ON, (ctx) => complaintLife.perform(ctx, begun, link));
  const chosen = Array.from({ length: atOnce }, () => contenders[draw()] ?? contenders[0]);
  const outcomes = await Promise.all(
    chosen.map((contender) => outcomeOf(() => act(leader, ON, async (ctx) => contender?.run(ctx, id, 2)))),
  );
  const won = chosen.filter((_, index) => outcomes[index] === "done");
  const others = outcomes.filter((outcome) => !["done", "stale", "refused"].includes(outcome));
  if (others.length > 0) return `losers were told ${[...new Set(others)].join(", ")}`;
  const [winner] = won;
  if (won.length !== 1 || winner === undefined) return `${won.length} outcomes`;
  const { state, papers } = winner;
  const [cases, running] = [state === "accepted" ? 1 : 0, state === "awaiting_supplement" ? 1 : 0];
  const expected = { state, version: 3, events: 2, papers, cases, running };
  const found = await leftBy(id);
  return JSON.stringify(found) === JSON.stringify(expected) ? null : `${JSON.stringify(found)} after ${state}`;
}

async function leftBy(id: string) {
  const [row] = await db().select().from(complaints).where(eq(complaints.id, id));
  const told = await db()
    .select({ act: events.act })
    .from(events)
    .where(and(eq(events.subjectId, id), like(events.act, "complaint.%")));
  const opened = await db().select({ id: cases.id }).from(cases).where(eq(cases.originId, id));
  const files = [id, ...opened.map((kase) => kase.id)];
  return {
    state: row?.state,
    version: row?.version,
    events: told.length,
    papers: await db().$count(documents, inArray(documents.fileId, files)),
    cases: opened.length,
    running: await db().$count(deadlines, and(eq(deadlines.subjectId, id), eq(deadlines.state, "running"))),
  };
}

async function outcomeOf(run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
    return "done";
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error);
  }
}
