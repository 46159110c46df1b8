import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { caseInstructions } from "@/db/schema";
import { answerInstruction } from "@/lib/instructions/commands/answer-instruction";
import { writeInstruction } from "@/lib/instructions/commands/write-instruction";
import { act, officer } from "@/lib/testing/world";
import { aCaseInHand } from "./orders";

export const WORDS = "请尽快核实木工班组的工资台账，逐人列明欠付的数额。";
export const DONE = "已逐人核对，12人的欠付数额列入台账。";

type Over = { readonly by?: string; readonly to?: string; readonly dueOn?: string };

/** What the head writes on a case of 王敏 and 李喆, for her to do. */
export async function anInstruction(on: string, { by = "juzhang", to = "wangmin", dueOn = "2026-12-01" }: Over = {}) {
  const { id: caseId } = await aCaseInHand(on);
  const input = { caseId, words: WORDS, assigneeId: (await officer(to)).id, dueOn };
  return act(await officer(by), on, (ctx) => writeInstruction(ctx, input));
}

/** The same, answered on that day. */
export async function anAnsweredInstruction(on: string) {
  const instruction = await anInstruction(on);
  const input = { id: instruction.id, version: 1, words: DONE };
  await act(await officer("wangmin"), on, (ctx) => answerInstruction(ctx, input));
  return instruction;
}

export async function instructionRow(id: string) {
  const [row] = await db().select().from(caseInstructions).where(eq(caseInstructions.id, id));
  if (!row) throw new Error("the instruction is gone");
  return row;
}
