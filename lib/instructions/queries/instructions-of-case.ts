import "server-only";
import { and, asc, desc, eq, inArray, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, caseInstructions, instructionEntries } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { notFound } from "@/lib/kernel/errors";
import type { InstructionAct } from "../lifecycle";
import { instructionActRefusal, readRefusal, writeRefusal } from "../policy";
import { instructionScope } from "../scope";
import { assigneesOf } from "./assignees";

const writer = alias(accounts, "writer");
const assignee = alias(accounts, "assignee");

/** What leaders wrote on a case, newest first, with what came of each; and who may be given one. Throws `not_found`. */
export async function instructionDesk(actor: Actor, caseId: string) {
  const { kase, facts } = await caseActs(actor, caseId);
  const refusal = writeRefusal(actor, facts);
  const mayWrite = refusal === null && actor.kind === "officer";
  return {
    caseId: kase.id,
    isHidden: readRefusal(actor) !== null,
    rows: await rowsWhere(actor, eq(caseInstructions.caseId, kase.id)),
    refusal,
    assignees: mayWrite ? await assigneesOf(db(), { caseId: kase.id, organIds: facts.organIds }, actor.id) : [],
  };
}

export type InstructionDesk = Awaited<ReturnType<typeof instructionDesk>>;

/** One instruction with what came of it, and what may be done now. Throws `not_found`. */
export async function instructionFile(actor: Actor, place: { id?: string; instructionId?: string }) {
  const asked = z.object({ id: z.uuid(), instructionId: z.uuid() }).safeParse(place);
  if (!asked.success) throw notFound();
  const { id: caseId, instructionId: id } = asked.data;
  const { facts } = await caseActs(actor, caseId);
  const here = and(eq(caseInstructions.id, id), eq(caseInstructions.caseId, caseId));
  const [row] = await rowsWhere(actor, here);
  if (!row) throw notFound();
  return {
    ...row,
    refusalOf: (act: InstructionAct) => instructionActRefusal(actor, { ...row, kase: facts }, act),
  };
}

export type InstructionFile = Awaited<ReturnType<typeof instructionFile>>;

async function rowsWhere(actor: Actor, condition: SQL | undefined) {
  const rows = await db()
    .select({ row: caseInstructions, writer: writer.name, assignee: assignee.name })
    .from(caseInstructions)
    .innerJoin(writer, eq(writer.id, caseInstructions.writtenBy))
    .innerJoin(assignee, eq(assignee.id, caseInstructions.assigneeId))
    .where(and(condition, instructionScope(actor)))
    .orderBy(desc(caseInstructions.writtenOn), desc(caseInstructions.id));
  const entries = await entriesOf(rows.map(({ row }) => row.id));
  return rows.map(({ row, ...names }) => ({
    ...row,
    ...names,
    entries: entries.filter(({ instructionId }) => instructionId === row.id),
  }));
}

export type InstructionRow = Awaited<ReturnType<typeof rowsWhere>>[number];

const entriesOf = async (ids: readonly string[]) =>
  ids.length === 0
    ? []
    : db()
        .select({
          ...{ id: instructionEntries.id, instructionId: instructionEntries.instructionId },
          ...{ kind: instructionEntries.kind, words: instructionEntries.words, dueOn: instructionEntries.dueOn },
          ...{ writtenOn: instructionEntries.writtenOn, writer: accounts.name },
        })
        .from(instructionEntries)
        .innerJoin(accounts, eq(accounts.id, instructionEntries.writtenBy))
        .where(inArray(instructionEntries.instructionId, [...ids]))
        .orderBy(asc(instructionEntries.ordinal));
