import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAnsweredInstruction, anInstruction, DONE, instructionRow, WORDS } from "@/db/factories/instructions";
import { aCaseInHand } from "@/db/factories/orders";
import { caseInstructions, deadlines, events, instructionEntries, outbox } from "@/db/schema";
import { advanceCase } from "@/lib/cases/advance";
import { deskClocks, deskDecisions } from "@/lib/desk/queries";
import { newId } from "@/lib/kernel/ids";
import { world } from "@/lib/testing/world";
import { SettleInstructionInput } from "../input";
import { instructionDesk, instructionFile } from "../queries/instructions-of-case";
import { answerInstruction } from "./answer-instruction";
import { settleInstruction } from "./settle-instruction";
import { writeInstruction } from "./write-instruction";

const { officer, act } = world();
const ON = "2026-11-24";

const clocksOf = (id: string) =>
  db()
    .select({ state: deadlines.state, dueOn: deadlines.dueOn, endedOn: deadlines.endedOn })
    .from(deadlines)
    .where(and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, "INSTRUCTION-DUE")))
    .orderBy(asc(deadlines.dueOn));

const toldOf = async (instructionId: string) =>
  (await db().select().from(outbox).where(eq(outbox.kind, "instruction")))
    .filter(({ payload }) => payload.instructionId === instructionId)
    .map(({ accountId, payload }) => [accountId, payload.what]);

const answer = async (id: string, version: number, by = "wangmin", on = ON) =>
  act(await officer(by), on, (ctx) => answerInstruction(ctx, { id, version, words: DONE }));

const close = async (id: string, version: number, by = "juzhang") =>
  act(await officer(by), ON, (ctx) =>
    settleInstruction(ctx, { id, version, verdict: "close", words: "已阅，同意。", dueOn: "" }),
  );

const giveBack = async (id: string, version: number, dueOn: string) =>
  act(await officer("juzhang"), ON, (ctx) =>
    settleInstruction(ctx, { id, version, verdict: "giveBack", words: "请补充银行流水。", dueOn }),
  );

describe("writeInstruction", () => {
  it("names who acts and by when, runs its day, tells them, and stands on their desk", async () => {
    const { id, caseId } = await anInstruction(ON);
    const inspector = await officer("wangmin");
    expect(await instructionRow(id)).toMatchObject({ state: "open", words: WORDS, assigneeId: inspector.id });
    expect(await clocksOf(id)).toEqual([{ state: "running", dueOn: "2026-12-01", endedOn: null }]);
    expect(await toldOf(id)).toEqual([[inspector.id, "written"]]);
    const clocks = await deskClocks(inspector, "mine");
    expect(clocks.filter(({ limitKey }) => limitKey === "INSTRUCTION-DUE").map((row) => row.fileId)).toContain(caseId);
    const acts = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, id));
    expect(acts).toEqual([{ act: "instruction.write" }]);
  });

  it("may be for the leader of the inspection body, and for today", async () => {
    const { id, caseId } = await anInstruction(ON, { to: "daduizhang", dueOn: ON });
    expect(await instructionRow(id)).toMatchObject({ dueOn: ON });
    expect((await deskDecisions(await officer("daduizhang"))).instructed.map((row) => row.id)).toContain(caseId);
    expect((await deskDecisions(await officer("juzhang"))).instructed).toEqual([]);
  });

  it("is refused yesterday's day, a stranger to the case, and the writer", async () => {
    await expect(anInstruction(ON, { dueOn: "2026-11-23" })).rejects.toMatchObject({
      fields: { dueOn: "instruction_due_past" },
    });
    const unknown = { fields: { assigneeId: "instruction_assignee_unknown" } };
    await expect(anInstruction(ON, { to: "fazhi" })).rejects.toMatchObject(unknown);
    await expect(anInstruction(ON, { by: "daduizhang", to: "daduizhang" })).rejects.toMatchObject(unknown);
  });

  it("is refused to who leads nothing, to another organ's head, and on a case that has ended", async () => {
    await expect(anInstruction(ON, { by: "lizhe" })).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(anInstruction(ON, { by: "ylxdaduizhang" })).rejects.toMatchObject({ code: "not_found" });
    const kase = await aCaseInHand(ON);
    const input = { caseId: kase.id, words: WORDS, assigneeId: (await officer("wangmin")).id, dueOn: "2026-12-01" };
    const columns = { endedOn: ON };
    await act(await officer("daduizhang"), ON, (ctx) => advanceCase(ctx, { id: kase.id, act: "transfer", columns }));
    const writing = act(await officer("juzhang"), ON, (ctx) => writeInstruction(ctx, input));
    await expect(writing).rejects.toMatchObject({ reason: "instruction_case_ended" });
    expect(await db().$count(caseInstructions, eq(caseInstructions.caseId, kase.id))).toBe(0);
  });

  it("is not found for a case that does not exist", async () => {
    const input = { caseId: newId(), words: WORDS, assigneeId: newId(), dueOn: "2026-12-01" };
    const writing = act(await officer("juzhang"), ON, (ctx) => writeInstruction(ctx, input));
    await expect(writing).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("answerInstruction and settleInstruction", () => {
  it("meets the day, lies before the writer, and is closed with both words kept", async () => {
    const { id, caseId } = await anAnsweredInstruction(ON);
    expect(await clocksOf(id)).toMatchObject([{ state: "met", endedOn: ON }]);
    const head = await officer("juzhang");
    expect(await toldOf(id)).toContainEqual([head.id, "answered"]);
    expect((await deskDecisions(head)).answered.map((row) => row.id)).toContain(caseId);
    await close(id, 2);
    expect(await instructionRow(id)).toMatchObject({ state: "closed", version: 3 });
    const { rows } = await instructionDesk(head, caseId);
    expect(rows[0]?.entries).toMatchObject([
      { kind: "answer", words: DONE },
      { kind: "close", words: "已阅，同意。" },
    ]);
  });

  it("gives back with a new day, which runs again, and keeps the first answer", async () => {
    const { id } = await anAnsweredInstruction(ON);
    await expect(giveBack(id, 2, "2026-11-23")).rejects.toMatchObject({ fields: { dueOn: "instruction_due_past" } });
    await giveBack(id, 2, "2026-12-08");
    expect(await instructionRow(id)).toMatchObject({ state: "open", dueOn: "2026-12-08" });
    expect(await clocksOf(id)).toMatchObject([
      { state: "met", dueOn: "2026-12-01" },
      { state: "running", dueOn: "2026-12-08" },
    ]);
    await answer(id, 3, "lizhe");
    const kinds = await db()
      .select({ kind: instructionEntries.kind, dueOn: instructionEntries.dueOn })
      .from(instructionEntries)
      .where(eq(instructionEntries.instructionId, id))
      .orderBy(asc(instructionEntries.ordinal));
    expect(kinds.map(({ kind }) => kind)).toEqual(["answer", "return", "answer"]);
    await expect(db().delete(instructionEntries).where(eq(instructionEntries.instructionId, id))).rejects.toThrow();
  });

  it("asks a new day of a return by its field", () => {
    const typed = { id: newId(), version: 2, verdict: "giveBack", words: "请补充。", dueOn: "" };
    const parsed = SettleInstructionInput.safeParse(typed);
    expect(parsed.error?.issues.map(({ path }) => path)).toEqual([["dueOn"]]);
    expect(SettleInstructionInput.safeParse({ ...typed, verdict: "close" }).success).toBe(true);
  });

  it("may be closed unanswered, which ends its day", async () => {
    const { id } = await anInstruction(ON);
    await close(id, 1);
    expect(await clocksOf(id)).toMatchObject([{ state: "stopped", endedOn: ON }]);
    await expect(answer(id, 2)).rejects.toMatchObject({ reason: "illegal_transition" });
  });

  it("is refused an answer by the writer and by strangers, a settling by others, and a second answer", async () => {
    const { id } = await anInstruction(ON, { by: "daduizhang" });
    await expect(answer(id, 1, "daduizhang")).rejects.toMatchObject({ reason: "instruction_own" });
    await expect(answer(id, 1, "fazhi")).rejects.toMatchObject({ reason: "instruction_not_named" });
    await expect(close(id, 1, "wangmin")).rejects.toMatchObject({ reason: "instruction_not_writer" });
    await answer(id, 1);
    await expect(answer(id, 1)).rejects.toMatchObject({ code: "stale" });
    await close(id, 2, "juzhang");
  });
});

describe("reading instructions", () => {
  it("shows them to the posts that carry a matter through, and says of others that they do not see them", async () => {
    const { id, caseId } = await anInstruction(ON);
    const place = { id: caseId, instructionId: id };
    expect(await instructionFile(await officer("fazhi"), place)).toMatchObject({ id, words: WORDS });
    expect(await instructionDesk(await officer("xieguan"), caseId)).toMatchObject({ isHidden: true, rows: [] });
    await expect(instructionFile(await officer("xieguan"), place)).rejects.toMatchObject({ code: "not_found" });
    await expect(instructionFile(await officer("wangmin"), { ...place, id: newId() })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
