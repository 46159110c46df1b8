import { asc, eq } from "drizzle-orm";
import type { z } from "zod";
import { db } from "@/db/client";
import { assignCase } from "@/lib/cases/commands/assign-case";
import { addClaim } from "@/lib/claims/commands/add-claim";
import { takeOverClaims } from "@/lib/claims/commands/take-over-claims";
import { verifyByHand } from "@/lib/claims/commands/verify-by-hand";
import { AddClaimInput } from "@/lib/claims/input";
import { act, employerId, officer } from "@/lib/testing/world";
import { caseClaims } from "../schema";
import { anOpenedCase } from "./complaints";
import { anExhibit } from "./orders";

export const LONGTENG = "91990101MA0H00010Q";

/** Three workers' lines as they are pasted at the counter. */
export const THREE_LINES =
  "张䶮\t140105199003079914\t2026年7月\t工资\t8000\n周堃\t\t2026年7月\t工资\t7600.50\n罗三\t\t2026年7月\t工资\t5000";

/** A case of a complaint by three workers, held by 王敏 and 李喆, with one exhibit and an empty ledger. */
export async function aClaimCase(on: string, claimLines = THREE_LINES) {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const kase = await anOpenedCase(leader, on, await employerId(LONGTENG), { claimLines });
  await act(leader, on, (ctx) => assignCase(ctx, { id: kase.id, version: 1, leadId: lead.id, secondId: second.id }));
  return { id: kase.id, complaintId: kase.complaintId, exhibitId: await anExhibit(kase.id, on) };
}

export const rowsOfLedger = (caseId: string) =>
  db().select().from(caseClaims).where(eq(caseClaims.caseId, caseId)).orderBy(asc(caseClaims.ordinal));

/** The same case with the complaint's lines in its ledger. */
export async function aLedger(on: string, claimLines?: string) {
  const inspector = await officer("wangmin");
  const kase = await aClaimCase(on, claimLines);
  await act(inspector, on, (ctx) => takeOverClaims(ctx, { caseId: kase.id }));
  return { ...kase, rows: await rowsOfLedger(kase.id) };
}

/** The same ledger, each row verified at what was claimed. */
export async function aVerifiedLedger(on: string, claimLines?: string) {
  const inspector = await officer("wangmin");
  const kase = await aLedger(on, claimLines);
  for (const { id, version, claimedFen } of kase.rows) {
    const reason = "与工资表核对一致。";
    await act(inspector, on, (ctx) => verifyByHand(ctx, { id, version, amount: claimedFen, reason }));
  }
  return { ...kase, rows: await rowsOfLedger(kase.id) };
}

type Claim = z.input<typeof AddClaimInput>;

export const claimEntry = (caseId: string, over: Partial<Claim> = {}): z.output<typeof AddClaimInput> =>
  AddClaimInput.parse({
    caseId,
    workerName: "张䶮",
    personId: "140105199003079914",
    period: "2026年7月",
    item: "工资",
    claimed: "8000",
    ...over,
  });

/** One row that 王敏 added by hand. */
export async function aClaim(caseId: string, on: string, over: Partial<Claim> = {}) {
  const inspector = await officer("wangmin");
  await act(inspector, on, (ctx) => addClaim(ctx, claimEntry(caseId, over)));
  const row = (await rowsOfLedger(caseId)).at(-1);
  if (!row) throw new Error("a row was not added");
  return row;
}
