import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { complaints, deadlines, evidence } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { openField } from "@/lib/auth/sealed";
import { issuePaper } from "@/lib/documents/issue";
import { suspensionApproval } from "@/lib/documents/templates/suspension-approval";
import { suspensionNotice } from "@/lib/documents/templates/suspension-notice";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { tellComplaintDecided } from "@/lib/outbox/notices";
import type { Context } from "@/lib/workflow/context";
import { clockWords, exhibitWords, peopleWords, suspensionGroundLabels, suspensionOpinion } from "./labels";
import type { SuspensionGround } from "./lifecycle";
import { employerName, inspectorsOf, placeOf } from "./paper-inputs";

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

/** The approval that the head signs, the notice to those who complained, and a message to who left an address. */
export async function issueSuspensionPapers(ctx: Context<Officer>, kase: Case, decision: Decision): Promise<void> {
  const { kind, reason, exhibitId } = decision;
  const organ = await organOf(ctx.db, kase.organId);
  const employer = await employerName(ctx, kase.employerId);
  const asked = await complainants(ctx, kase.id);
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
  await issuePaper(ctx, {
    ...placeOf(kase),
    paper: suspensionNotice,
    input: {
      ...said,
      addressee: peopleWords(asked.map(({ name }) => name)) || employer,
      contact: { address: organ.address, phone: organ.phone, postcode: organ.postcode },
    },
  });
  for (const { number, respondent, email } of asked) {
    const outcome = kind === "suspend" ? "suspended" : "resumed";
    if (email !== null) await tellComplaintDecided(ctx, email, { number, respondent, outcome });
  }
}

async function complainants(ctx: Context, caseId: string) {
  const rows = await ctx.db
    .select({
      number: complaints.number,
      respondent: complaints.respondentName,
      name: complaints.complainantName,
      emailSealed: complaints.emailSealed,
    })
    .from(complaints)
    .where(and(eq(complaints.caseId, caseId), eq(complaints.kind, "complaint")))
    .orderBy(asc(complaints.number));
  return rows.map(({ emailSealed, ...row }) => ({ ...row, email: openField("complaints.email", emailSealed) }));
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
    .where(and(eq(evidence.id, exhibitId), eq(evidence.caseId, caseId)));
  if (!row) throw invalid({ exhibitId: "exhibit_not_in_case" });
  return exhibitWords(row);
}
