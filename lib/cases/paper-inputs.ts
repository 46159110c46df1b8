import "server-only";
import { type cases, employers } from "@/db/schema";
import { certifiedInspectors } from "@/lib/agencies/queries";
import { accountName } from "@/lib/agencies/queries/account-name";
import type { Officer } from "@/lib/auth/actor";
import { signedOpinion } from "@/lib/documents/prose";
import { papersOfFile } from "@/lib/documents/queries";
import { standsFor } from "@/lib/employers/queries/files-of";
import { legalDate, minuteStamp } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { extensionProposal, WHOLE_FILE } from "./labels";
import type { ExtendedLimit } from "./lifecycle";
import { officersOnPaper } from "./queries/inspectors";

type Case = Pick<
  typeof cases.$inferSelect,
  "id" | "number" | "title" | "organId" | "regionCode" | "employerId" | "openedOn"
>;

/** Where a paper about a case as a whole stands. */
export const placeOf = (kase: Pick<Case, "id" | "organId" | "regionCode">) => ({
  organId: kase.organId,
  regionCode: kase.regionCode,
  subject: { kind: "case", id: kase.id },
  file: { kind: "case", id: kase.id },
});

/** The officers of a case as its papers of today name them. */
export const inspectorsOf = (ctx: Context, caseId: string) => officersOnPaper(ctx.db, caseId, legalDate(ctx.now));

export async function employerName(ctx: Context, employerId: string): Promise<string> {
  const [row] = await ctx.db.select({ name: employers.name }).from(employers).where(standsFor(employerId));
  if (!row) throw new Error("a case without its employer");
  return row.name;
}

type Extension = {
  readonly limitKey: ExtendedLimit;
  readonly investigated: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedOn: string;
  readonly dueOn: string;
  readonly workingDays: number;
  readonly extendedTo: string;
  readonly opinion: string;
};

/** The 延期审批表 with who asked for it and the head's decision on it. */
export async function extensionInput(ctx: Context<Officer>, kase: Case, extension: Extension) {
  return {
    caseNumber: kase.number,
    caseName: kase.title,
    employer: await employerName(ctx, kase.employerId),
    openedOn: kase.openedOn,
    dueOn: extension.dueOn,
    workingDays: extension.workingDays,
    extendedTo: extension.extendedTo,
    investigated: extension.investigated,
    reason: extension.reason,
    inspectors: await inspectorsOf(ctx, kase.id),
    proposal: signedOpinion({
      opinion: extensionProposal(extension.limitKey, extension.workingDays),
      by: await accountName(ctx.db, extension.proposedBy),
      on: extension.proposedOn,
    }),
    decision: signedOpinion({ opinion: extension.opinion, by: ctx.actor.name, on: legalDate(ctx.now) }),
  };
}

type Addition = { readonly documentId: string; readonly reason: string; readonly content: string };

/** The 补充记录, written by the actor, to one paper of the file or to the file. Throws `invalid` for another's paper. */
export async function addendumInput(ctx: Context<Officer>, kase: Case, { documentId, reason, content }: Addition) {
  const papers = documentId === "" ? [] : await papersOfFile(ctx.actor, kase.id, ctx.db);
  const paper = papers.find((one) => one.id === documentId);
  if (documentId !== "" && !paper) throw invalid({ documentId: "paper_not_in_file" });
  const certified = await certifiedInspectors(ctx.actor, legalDate(ctx.now), ctx.db);
  const certificate = certified.find((inspector) => inspector.id === ctx.actor.id)?.certificateNumber;
  return {
    caseName: kase.title,
    amends: paper
      ? { title: paper.title, number: paper.number ?? undefined, on: paper.issuedOn }
      : { title: WHOLE_FILE, number: kase.number },
    recordedAt: minuteStamp(ctx.now),
    reason,
    content,
    inspectors: [{ name: ctx.actor.name, certificate }],
  };
}
