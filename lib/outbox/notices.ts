import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { accounts, caseOfficers } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { sealField } from "@/lib/auth/sealed";
import type { Context } from "@/lib/workflow/context";
import { tellEmployerUsers } from "./employer-users";
import { enqueue } from "./enqueue";
import { ACTIVATION_URL, type PayloadOf } from "./payloads";

type Activation = Omit<PayloadOf<"activation">, "sealedUrl"> & { readonly accountId: string; readonly url: string };

/** Mails an activation link to an account's address, when there is one; the link lies sealed until it is sent. */
export async function tellActivation(ctx: Context, { accountId, url, ...said }: Activation): Promise<void> {
  const sealedUrl = sealField(ACTIVATION_URL, url);
  if (sealedUrl === null) throw new Error("an activation without a link");
  await enqueue(ctx, { kind: "activation", accountId, payload: { ...said, sealedUrl } });
}

/** Tells a complainant who left a mail address that the complaint has come in. Not for tips. */
export const tellComplaintReceived = (ctx: Context, address: string, payload: PayloadOf<"complaint-received">) =>
  enqueue(ctx, { kind: "complaint-received", address, payload, dedupeKey: `received:${payload.number}` });

/** Tells a complainant who left a mail address what was decided. Not for tips. */
export const tellComplaintDecided = (ctx: Context, address: string, payload: PayloadOf<"complaint-decided">) =>
  enqueue(ctx, { kind: "complaint-decided", address, payload });

/** Tells the confirmed users of an employer that an order has been issued to it. It is not service. */
export const tellOrderIssued = (ctx: Context, employerId: string, payload: PayloadOf<"order-issued">) =>
  tellEmployerUsers(ctx, {
    ...{ kind: "order-issued", employerIds: [employerId], payload },
    dedupeKey: `order:${payload.orderId}`,
  });

type Issued = { readonly id: string; readonly title: string; readonly number: string | null };
type To = Pick<PayloadOf<"paper-issued">, "what" | "subjectId"> & {
  /** Null where it is addressed to a natural person: then the employer is told nothing. */
  readonly employerId: string | null;
};

/** Tells the confirmed users of an employer that such a paper has been issued to it. It is not service. */
export async function tellPaperIssued(ctx: Context, { id, title, number }: Issued, to: To): Promise<void> {
  if (to.employerId === null) return;
  await tellEmployerUsers(ctx, {
    ...{ kind: "paper-issued", employerIds: [to.employerId], dedupeKey: `paper:${id}` },
    payload: { what: to.what, subjectId: to.subjectId, title, number },
  });
}

/** Tells the officers who hold the case that the employer has handed in proof of correction. */
export async function tellProofSubmitted(ctx: Context, payload: PayloadOf<"proof-submitted">): Promise<void> {
  for (const { id } of await officersOf(ctx, payload.caseId))
    await enqueue(ctx, { kind: "proof-submitted", accountId: id, payload });
}

/** Tells the officers who hold the case what the party said in the portal before the decision. */
export async function tellPartySpoke(ctx: Context, payload: PayloadOf<"party-spoke">): Promise<void> {
  for (const { id } of await officersOf(ctx, payload.caseId))
    await enqueue(ctx, { kind: "party-spoke", accountId: id, payload });
}

/** Tells the officers who hold the case that the employer reports to have corrected what a decision orders. */
export async function tellCorrectionReported(ctx: Context, payload: PayloadOf<"correction-reported">): Promise<void> {
  for (const { id } of await officersOf(ctx, payload.caseId))
    await enqueue(ctx, { kind: "correction-reported", accountId: id, payload });
}

/** Tells the confirmed users of an employer that its report was answered: it is not corrected. */
export const tellCorrectionRejected = (ctx: Context, employerId: string, payload: PayloadOf<"correction-rejected">) =>
  tellEmployerUsers(ctx, {
    ...{ kind: "correction-rejected", employerIds: [employerId], payload },
    dedupeKey: `correction-rejected:${payload.reportId}`,
  });

/** Tells the legal reviewers and heads of the superior organ that a penalty was reported to it, once. */
export async function tellPenaltyReported(
  ctx: Context,
  organId: string,
  payload: PayloadOf<"penalty-reported">,
): Promise<void> {
  const works = and(isNull(accounts.disabledAt), inArray(accounts.role, ["legal_reviewer", "head"]));
  const readers = await ctx.db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.organId, organId), works));
  for (const { id } of readers) await enqueue(ctx, { kind: "penalty-reported", accountId: id, payload });
}

const officersOf = (ctx: Context, caseId: string) =>
  ctx.db
    .select({ id: caseOfficers.accountId })
    .from(caseOfficers)
    .where(and(eq(caseOfficers.caseId, caseId), isNull(caseOfficers.until)));

/** Tells one account what came of an instruction that it wrote or is to carry out. */
export const tellInstruction = (ctx: Context, accountId: string, payload: PayloadOf<"instruction">) =>
  enqueue(ctx, { kind: "instruction", accountId, payload });

/** Mails the head of the chain of events, once a day. */
export const tellAuditHead = (ctx: Context, address: string, payload: PayloadOf<"audit-head">) =>
  enqueue(ctx, { kind: "audit-head", address, payload, dedupeKey: `audit-head:${payload.on}` });

/** Tells the administrators in use what is wrong with the bytes of a kept file, once. */
export async function tellFileFault(ctx: Context, payload: PayloadOf<"file-fault">): Promise<void> {
  const administrators = await ctx.db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(isNull(accounts.disabledAt), eq(accounts.role, "administrator")));
  for (const { id } of administrators) {
    const dedupeKey = `file-fault:${payload.fault}:${payload.sha256}:${payload.on.slice(0, 7)}:${id}`;
    await enqueue(ctx, { kind: "file-fault", accountId: id, payload, dedupeKey });
  }
}

/** Tells one who reads the audit of the day's unusual readings, once. */
export const tellUnusualReadings = (ctx: Context, accountId: string, payload: PayloadOf<"unusual-readings">) =>
  enqueue(ctx, { kind: "unusual-readings", accountId, payload, dedupeKey: `readings:${payload.on}:${accountId}` });

/** One digest a day, account and post that is held for somebody, however often it is asked for. */
export function tellDeadlines(
  ctx: Context,
  { id, onBehalfOf }: Pick<Officer, "id" | "onBehalfOf">,
  payload: PayloadOf<"deadline-digest">,
) {
  const dedupeKey = ["digest", payload.on, id, ...(onBehalfOf ? [onBehalfOf.id] : [])].join(":");
  return enqueue(ctx, { kind: "deadline-digest", accountId: id, payload, dedupeKey });
}
