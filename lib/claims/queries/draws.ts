import "server-only";
import { and, asc, desc, eq, gt, isNull } from "drizzle-orm";
import { z } from "zod";
import { db, type Reader } from "@/db/client";
import { accounts, caseClaims, claimDrawAnswers, claimDraws } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import { mattersScope } from "@/lib/workflow/scope";
import { drawn, frameHash, type PaidRow } from "../draw";
import { paidFen } from "./ledger-columns";

/** The rows of a case on which something was paid and accepted. The caller has asked the case's scope. */
export const paidRows = (reader: Reader, caseId: string): Promise<PaidRow[]> =>
  reader
    .select({ claimId: caseClaims.id, workerKey: caseClaims.workerKey, paidFen })
    .from(caseClaims)
    .where(and(eq(caseClaims.caseId, caseId), isNull(caseClaims.endedOn), gt(paidFen, 0)))
    .orderBy(asc(caseClaims.id));

export const drawScope = (actor: Actor) => mattersScope("claim_draws.scope", actor, claimDraws.regionCode);

/** The draws of a case, newest first, each with its rows and answers; whether it can be drawn again is checked. */
export async function drawsOfCase(actor: Actor, caseId: string) {
  if (!z.uuid().safeParse(caseId).success) throw notFound();
  const draws = await db()
    .select({
      id: claimDraws.id,
      seed: claimDraws.seed,
      frame: claimDraws.frame,
      frameHash: claimDraws.frameHash,
      size: claimDraws.size,
      drawer: accounts.name,
      drawnAt: claimDraws.drawnAt,
    })
    .from(claimDraws)
    .innerJoin(accounts, eq(accounts.id, claimDraws.drawnBy))
    .where(and(eq(claimDraws.caseId, caseId), drawScope(actor)))
    .orderBy(desc(claimDraws.drawnAt));
  const asked = await askedRows(caseId);
  return draws.map((draw) => {
    const rows = asked.filter(({ drawId }) => drawId === draw.id);
    const again = drawn(draw.frame, draw.seed, draw.size);
    const isReproduced =
      frameHash(draw.frame) === draw.frameHash && again.join() === rows.map(({ claimId }) => claimId).join();
    return { ...draw, rows, isReproduced };
  });
}

export type DrawRow = Awaited<ReturnType<typeof drawsOfCase>>[number];

const askedRows = (caseId: string) =>
  db()
    .select({
      drawId: claimDrawAnswers.drawId,
      claimId: claimDrawAnswers.claimId,
      ordinal: caseClaims.ordinal,
      workerName: caseClaims.workerName,
      item: caseClaims.item,
      answer: claimDrawAnswers.answer,
      note: claimDrawAnswers.note,
      answeredOn: claimDrawAnswers.answeredOn,
    })
    .from(claimDrawAnswers)
    .innerJoin(caseClaims, eq(caseClaims.id, claimDrawAnswers.claimId))
    .where(eq(caseClaims.caseId, caseId))
    .orderBy(asc(claimDrawAnswers.ordinal));
