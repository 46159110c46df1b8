import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { complaints, routingContests } from "@/db/schema";
import { actingOrgan } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { advanceComplaint } from "@/lib/complaints/advance";
import { dropContest } from "@/lib/complaints/commands/settle-routing";
import { storeEntry } from "@/lib/complaints/commands/store-entry";
import { type ComplaintAct, complaintLifecycle } from "@/lib/complaints/lifecycle";
import { openClock } from "@/lib/deadlines/clocks";
import { reopenClock } from "@/lib/deadlines/revived-clocks";
import { legalDate } from "@/lib/kernel/clock";
import { newId } from "@/lib/kernel/ids";
import type { Context } from "@/lib/workflow/context";
import { act, employerId, officer } from "../world";
import { complaintLaw, lawful } from "./legal-oracle";
import type { Life, Model, Outcome, Try } from "./life";

type Complaint = Model & {
  readonly linked: boolean;
  readonly asked: boolean;
  readonly answered: boolean;
  readonly joined: boolean;
  readonly contest: "open" | "settled" | null;
};

const ON = "2026-01-05";
const posts: Readonly<Record<string, readonly string[]>> = {
  daduizhang: ["body_leader"],
  wangmin: ["inspector"],
  juzhang: ["head"],
  xieguan: [],
};

const isAct = (name: string): name is ComplaintAct => Object.hasOwn(complaintLifecycle.acts, name);

export const fresh = { linked: false, asked: false, answered: false, joined: false, contest: null };

async function begin(): Promise<Complaint> {
  const inspector = await officer("wangmin");
  const key = newId();
  const id = await act(inspector, ON, async (ctx) => {
    const organ = await actingOrgan(ctx.db, inspector.organId);
    const person = { name: "张䶮", phone: "", email: "", personId: "", address: "" };
    const entry = {
      ...({ kind: "complaint", source: "counter", sourceNumber: "", receivedOn: ON, organId: organ.id } as const),
      ...{ regionCode: "990101", employerId: null, respondentName: "龙腾建筑", respondentPlace: "", person },
      ...{ topics: ["wages"] as const, narrative: "拖欠工资。", happenedFrom: null, happenedUntil: null },
    };
    const row = await storeEntry(ctx, { ...entry, workerCount: 1, lines: [] }, { number: key, queryCodeHash: key });
    await openReceipt(ctx, row.id);
    return row.id;
  });
  return { id, state: "received", version: 1, ...fresh };
}

/** The clock of the receipt, as the commands that receive start it. */
function openReceipt(ctx: Context<Officer>, id: string) {
  const place = { kind: "complaint", id };
  return openClock(ctx, { limit: "T-ACCEPT", startedOn: ON, subject: place, file: place, regionCode: "990101" });
}

/** What the database wants written beside each new state. */
async function columnsOf(ctx: Context<Officer>, name: ComplaintAct) {
  const today = legalDate(ctx.now);
  switch (name) {
    case "accept":
    case "handOver":
      return { decidedOn: today };
    case "join":
      return { decidedOn: today, joinedOn: today };
    case "unjoin":
      return { decidedOn: null, joinedOn: null };
    case "takeBack":
      return {
        ...{ decidedOn: null, declineGround: null, takenBackOn: today },
        ...{ withdrawnOn: null, withdrawalManner: null, withdrawalProof: null },
      };
    case "withdraw":
      return {
        ...{ decidedOn: today, withdrawnOn: today },
        ...({ withdrawalManner: "written", withdrawalProof: "撤回申请书一份。" } as const),
      };
    case "decline":
      return { decidedOn: today, declineGround: "other_procedure" as const };
    case "requestSupplement":
      return { supplementAskedOn: today };
    case "receiveSupplement":
      return { supplementReceivedOn: today };
    case "correctEntry":
      return { employerId: await employerId("91990101MA0H00010Q") };
    case "amend":
    case "amendLines":
    case "contestRouting":
    case "settleRouting":
    case "reissueCode":
    case "correctComplainant":
      return {};
  }
}

async function perform(ctx: Context<Officer>, { id, version }: Complaint, one: Try): Promise<unknown> {
  if (!isAct(one.act)) throw new Error(`no act ${one.act}`);
  const columns = await columnsOf(ctx, one.act);
  const step = { id, version: one.isStale ? version - 1 : version, act: one.act, columns };
  const row = await advanceComplaint(ctx, step);
  if (one.act === "receiveSupplement" || one.act === "takeBack") await openReceipt(ctx, id);
  if (one.act === "unjoin") await reopenClock(ctx, id, "T-ACCEPT");
  if (one.act === "contestRouting") await enterContest(ctx, row);
  if (settling.includes(one.act)) await dropContest(ctx, id);
  return row;
}

async function enterContest(ctx: Context<Officer>, { id, organId }: { id: string; organId: string }) {
  const said = { reason: "不在辖区。", contestedOn: ON, contestedAt: ctx.now, contestedBy: ctx.actor.id };
  await ctx.db.insert(routingContests).values({ ...said, complaintId: id, organId });
}

/** What answers a contest, or leaves it without a question. */
const settling: readonly string[] = ["accept", "join", "settleRouting", "withdraw"];

/** What a contest has come to after an act. */
function contestAfter({ contest }: Complaint, name: string): Complaint["contest"] {
  if (name === "contestRouting") return "open";
  return contest === "open" && settling.includes(name) ? "settled" : contest;
}

function foresee(model: Complaint, { act: name, who, isStale }: Try): { outcome: Outcome; after: Complaint } {
  const holds = new Set([
    "complaint",
    "own organ",
    "case open",
    "not in ledger",
    ...(model.joined ? ["joined"] : []),
    ...(model.linked ? ["employer"] : []),
    ...(model.asked ? [] : ["never asked"]),
    ...(model.asked && !model.answered ? ["answer waits"] : []),
    ...(model.contest === null ? ["never contested"] : []),
    ...(model.contest === "open" ? ["contest open", "organ above"] : ["no contest open"]),
  ]);
  const after = {
    ...model,
    state: complaintLaw[name]?.to ?? model.state,
    version: model.version + 1,
    linked: model.linked || name === "correctEntry",
    asked: model.asked || name === "requestSupplement",
    answered: model.answered || name === "receiveSupplement",
    contest: contestAfter(model, name),
    joined: (model.joined || name === "join") && name !== "unjoin",
  };
  if (who === "ylxdaduizhang") return { outcome: "not_found", after };
  if (isStale) return { outcome: "stale", after };
  const may = lawful(complaintLaw, name, { state: model.state, posts: new Set(posts[who]), holds });
  return { outcome: may ? "done" : "refused", after };
}

export const complaintLife: Life<Complaint> = {
  test: "T06 complaints",
  acts: Object.keys(complaintLaw),
  people: [...Object.keys(posts), "ylxdaduizhang"],
  longest: 30,
  begin,
  perform,
  foresee,
  read: async (id) => {
    const [row] = await db().select().from(complaints).where(eq(complaints.id, id));
    if (!row) throw new Error("the complaint is gone");
    return { state: row.state, version: row.version, isEnded: row.decidedOn !== null };
  },
  clocks: ({ state }) => (state === "received" ? ["T-ACCEPT:running"] : []),
};
