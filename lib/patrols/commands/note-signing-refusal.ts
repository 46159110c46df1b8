import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { signingRefusal } from "@/lib/documents/templates/signing-refusal";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { signingRefusalInput } from "../paper-inputs";
import { visitInHand } from "../queries/visit-in-hand";
import type { NoteSigningRefusalInput } from "../record-input";

/** Notes, once the record is made, that those present did not sign it, and who saw that: a paper beside the record. */
export async function noteSigningRefusal(
  ctx: Context<Officer>,
  { id, version, account, witness }: z.output<typeof NoteSigningRefusalInput>,
): Promise<{ id: string }> {
  const visit = await visitInHand(ctx, id, "noteSigningRefusal");
  const { organId, regionCode } = visit;
  const paper = await issuePaper(ctx, {
    ...{ organId, regionCode, subject: { kind: "visit", id }, file: { kind: "visit", id } },
    paper: signingRefusal,
    input: await signingRefusalInput(ctx, visit, { account, witness }),
  });
  const columns = { signingRefusedOn: legalDate(ctx.now), signingRefusalId: paper.id };
  await advanceVisit(ctx, { id, version, act: "noteSigningRefusal", columns });
  return { id };
}
