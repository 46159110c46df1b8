import "server-only";
import { and, desc, eq, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, cases, regroupings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { papersOfFile } from "@/lib/documents/queries";
import { now } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import type { RegroupingAct } from "../lifecycle";
import { regroupingActRefusal } from "../policy";
import { regroupingScope } from "../scope";
import { effectOn } from "./effect";
import { partWords } from "./part-words";
import { regroupingFacts } from "./regrouping-facts";

const other = alias(cases, "other_case");
const decider = alias(accounts, "decider");

const rowsWhere = (where: ReturnType<typeof and>) =>
  db()
    .select({
      row: regroupings,
      caseNumber: cases.number,
      otherNumber: other.number,
      proposer: accounts.name,
      decider: decider.name,
    })
    .from(regroupings)
    .innerJoin(cases, eq(cases.id, regroupings.caseId))
    .leftJoin(other, eq(other.id, regroupings.otherId))
    .innerJoin(accounts, eq(accounts.id, regroupings.proposedBy))
    .leftJoin(decider, eq(decider.id, regroupings.decidedBy))
    .where(where)
    .orderBy(desc(regroupings.proposedOn), desc(regroupings.id));

const inCase = (caseId: string) => or(eq(regroupings.caseId, caseId), eq(regroupings.otherId, caseId));

/** Every proposal to merge or split that concerns a case, the newest first. */
export async function regroupingsOfCase(officer: Officer, caseId: string) {
  const found = await rowsWhere(and(inCase(caseId), regroupingScope(officer)));
  return found.map(({ row, ...names }) => ({ ...row, ...names }));
}

export type RegroupingRow = Awaited<ReturnType<typeof regroupingsOfCase>>[number];

/** One proposal seen from one of its cases, with its effect and what this officer may do. Throws `not_found`. */
export async function regroupingFile(officer: Officer, caseId: string, id: string) {
  if (!z.uuid().safeParse(id).success || !z.uuid().safeParse(caseId).success) throw notFound();
  const [found] = await rowsWhere(and(eq(regroupings.id, id), inCase(caseId), regroupingScope(officer)));
  if (!found) throw notFound();
  const { row, ...names } = found;
  const facts = await regroupingFacts(db(), row, now());
  const refusalOf = (act: RegroupingAct) =>
    regroupingActRefusal(officer, { ...facts, state: row.state, proposedBy: row.proposedBy }, act);
  const isWaiting = row.state === "proposed";
  const from = row.kind === "merge" ? row.otherId : null;
  return {
    proposal: { ...row, ...names },
    refusals: {
      approve: refusalOf("approve"),
      refuse: refusalOf("refuse"),
      withdraw: refusalOf("withdraw"),
      undo: refusalOf("undo"),
    },
    effect: isWaiting ? await effectOn(officer, { intoId: row.caseId, fromId: from }) : null,
    parts: row.kind === "split" ? await partWords(db(), row.id) : [],
    /** The form that was issued when it was decided. */
    papers: await papersOfFile(officer, row.id),
  };
}

export type RegroupingFile = Awaited<ReturnType<typeof regroupingFile>>;
