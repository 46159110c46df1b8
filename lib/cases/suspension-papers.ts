import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { deadlines, evidence } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { suspensionApproval } from "@/lib/documents/templates/suspension-approval";
import { suspensionNotice } from "@/lib/documents/templates/suspension-notice";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { tellComplaintDecided } from "@/lib/outbox/notices";
import type { Context } from "@/lib/workflow/context";
import { assertNamesNobody } from "./commands/assert-names-nobody";
import { clockWords, exhibitWords, suspensionGroundLabels, suspensionOpinion } from "./labels";
import type { SuspensionGround } from "./lifecycle";
import { employerName, inspectorsOf, placeOf } from "./paper-inputs";
import { complainantsOfCase } from "./queries/complainants-of-case";

type Case = Parameters<typeof placeOf>[0] & {
  readonly number: string;
  readonly title: string;
  readonly employerId: string;
  readonly openedOn: string;
};

type Decision = {
  readonly kind: "suspend" | "resume";
  readonly ground: SuspensionGround;
  readonly reason: string;
  /** Empty when no exhibit of the file shows it. */
  readonly exhibitId: string;
};

/**
 * The approval that the head signs, a notice of their own to each who complained (to the employer where nobody did),
 * and a message to who left an address. Throws `refused` where the reason would tell who made a tip.
 */
export async function issueSuspensionPapers(ctx: Context<Officer>, kase: Case, decision: Decision): Promise<void> {
  const { kind, reason, exhibitId } = decision;
  await assertNamesNobody(ctx, kase.id, [reason]);
  const organ = await organOf(ctx.db, kase.organId);
  const employer = await employerName(ctx, kase.employerId);
  const said = {
    ...{ kind, reason, employer, caseNumber: kase.number, ground: suspensionGroundLabels[decision.ground] },
    basis: organ.suspensionBasis ?? organ.name,
    clock: clockWords(kind, await investigationClock(ctx, kase.id)),
  };
  await issuePaper(ctx, {
    ...placeOf(kase),
    paper: suspensionApproval,
    input: {
      ...said,
      ...{ caseName: kase.title, openedOn: kase.openedOn, inspectors: await inspectorsOf(ctx, kase.id) },
      exhibit: await exhibitOf(ctx, kase.id, exhibitId),
      decision: suspensionOpinion(kind, ctx.actor.name, legalDate(ctx.now)),
    },
  });
  const contact = { address: organ.address, phone: organ.phone, postcode: organ.postcode };
  await tellOfSuspension(ctx, kase, { ...said, contact });
}

type Said = Omit<z.input<typeof suspensionNotice.input>, "addressee">;

async function tellOfSuspension(ctx: Context<Officer>, kase: Case, said: Said): Promise<void> {
  const asked = await complainantsOfCase(ctx.db, kase.id);
  const place = placeOf(kase);
  if (asked.length === 0) {
    await issuePaper(ctx, { ...place, paper: suspensionNotice, input: { ...said, addressee: said.employer } });
  }
  for (const { id, number, respondent, name, email, file } of asked) {
    const subject = { kind: "complaint", id };
    await issuePaper(ctx, { ...place, subject, file, paper: suspensionNotice, input: { ...said, addressee: name } });
    const outcome = said.kind === "suspend" ? "suspended" : "resumed";
    if (email !== null) await tellComplaintDecided(ctx, email, { number, respondent, outcome });
  }
}

async function investigationClock(ctx: Context, caseId: string) {
  const ofCase = and(eq(deadlines.subjectId, caseId), eq(deadlines.limitKey, "T-INV"));
  const rows = await ctx.db
    .select({ state: deadlines.state, dueOn: deadlines.dueOn, remaining: deadlines.remaining })
    .from(deadlines)
    .where(ofCase);
  return rows.find(({ state }) => state === "paused" || state === "running") ?? { dueOn: "", remaining: null };
}

async function exhibitOf(ctx: Context, caseId: string, exhibitId: string): Promise<string | undefined> {
  if (exhibitId === "") return undefined;
  const [row] = await ctx.db
    .select({ ordinal: evidence.ordinal, name: evidence.name })
    .from(evidence)
    .where(and(eq(evidence.id, exhibitId), eq(evidence.caseId, caseId), isNull(evidence.struckAt)));
  if (!row) throw invalid({ exhibitId: "exhibit_not_in_case" });
  return exhibitWords(row);
}
