import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { db } from "@/db/client";
import { anIssuedOrder } from "@/db/factories/orders";
import { contests, deadlines, documents } from "@/db/schema";
import { amendContest } from "@/lib/contests/commands/amend-contest";
import { concludeContest } from "@/lib/contests/commands/conclude-contest";
import { correctResult } from "@/lib/contests/commands/correct-result";
import { recordContest } from "@/lib/contests/commands/record-contest";
import { AmendContestInput, ConcludeContestInput, CorrectContestInput, RecordContestInput } from "@/lib/contests/input";
import { act, officer } from "@/lib/testing/world";

export const ACCEPTED = "2026-12-01";
export const COPY = "2026-12-03";
export const RESULT = "2027-01-20";
export const RECEIVED = "2027-01-22";

type Entry = z.input<typeof RecordContestInput>;

/** A reconsideration that the government of the same level accepted on the employer's application. */
export const contestEntry = (aboutId: string, over: Partial<Entry> = {}) =>
  RecordContestInput.parse({
    ...{ about: "document", aboutId, kind: "reconsideration", applicant: "employer", applicantName: "" },
    ...{ body: "测试市示范区人民政府", number: "示政复字〔2026〕3号", acceptedOn: ACCEPTED, copyReceivedOn: COPY },
    ...over,
  });

export const suit = {
  kind: "litigation",
  body: "测试市示范区人民法院",
  number: "（2026）测0101行初3号",
  copyReceivedOn: "",
} as const;

type Ended = Partial<z.input<typeof ConcludeContestInput>>;

const annulled = {
  ...({ result: "annulled", concludedOn: RESULT, receivedOn: RECEIVED, actBy: "" } as const),
  ...{ resultNumber: "示政复决字〔2027〕3号", note: "认定事实的主要证据不足。", itemIds: [] },
};

export const contestResult = (id: string, over: Ended = {}) =>
  ConcludeContestInput.parse({ id, version: 1, ...annulled, ...over });

/** What a reconsideration that is not decided in its sixty days ends with, and the day after. */
export const undecided = {
  result: "not_decided",
  concludedOn: "2027-02-01",
  receivedOn: "",
  resultNumber: "",
} as const;
export const OVER = "2027-02-02";

/** The paper or complaint of that id, contested as a registered inspector of the organ enters it. */
export const aContest = async (aboutId: string, over: Partial<Entry> = {}, login = "guoqi", on = COPY) =>
  act(await officer(login), on, (ctx) => recordContest(ctx, contestEntry(aboutId, over)));

/** An issued order, contested by its employer. */
export async function aContestedOrder(over: Partial<Entry> = {}) {
  const order = await anIssuedOrder("2026-11-16");
  return { order, ...(await aContest(order.documentId, over)) };
}

/** How that contest ended, as it is entered on the day on which the organ received it. */
export const concluded = async (id: string, over: Ended = {}, login = "guoqi", on = RECEIVED) =>
  act(await officer(login), on, (ctx) => concludeContest(ctx, contestResult(id, over)));

/** The result put right on that day, by whoever sees it. */
export const corrected = async (
  id: string,
  over: Partial<z.input<typeof CorrectContestInput>> = {},
  login = "guoqi",
  on = "2027-03-01",
) => {
  const { version } = await contestRow(id);
  const input = { id, version, ...annulled, result: "upheld", reason: "结果误登记为撤销。", ...over };
  return act(await officer(login), on, (ctx) => correctResult(ctx, CorrectContestInput.parse(input)));
};

/** The entry put right on that day; what is not named stays as it was entered. */
export const amended = async (
  id: string,
  over: Partial<z.input<typeof AmendContestInput>> = {},
  login = "guoqi",
  on = "2026-12-10",
) => {
  const { version } = await contestRow(id);
  const { about: _about, aboutId: _aboutId, ...entry } = contestEntry(id);
  const input = { id, version, ...entry, reason: "登记时看错了日期。", ...over };
  return act(await officer(login), on, (ctx) => amendContest(ctx, AmendContestInput.parse(input)));
};

export async function contestRow(id: string) {
  const [row] = await db().select().from(contests).where(eq(contests.id, id));
  if (!row) throw new Error("the contest is gone");
  return row;
}

/** The newest paper of that kind in a file. */
export async function paperIn(fileId: string, paperKey: string): Promise<string> {
  const those = and(eq(documents.fileId, fileId), eq(documents.paperKey, paperKey));
  const [paper] = await db().select({ id: documents.id }).from(documents).where(those);
  if (!paper) throw new Error(`no ${paperKey} in the file`);
  return paper.id;
}

/** The clocks of a contest, by their limit. */
export async function clocksOn(subjectId: string) {
  const rows = await db().select().from(deadlines).where(eq(deadlines.subjectId, subjectId));
  return Object.fromEntries(rows.map((row) => [row.limitKey, row]));
}
