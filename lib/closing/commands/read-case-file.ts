import "server-only";
import type { Officer } from "@/lib/auth/actor";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { caseFileRefusal } from "../policy";

type Reading = { readonly id: string; readonly caseId: string; readonly sha256: string; readonly form: string };

/** Records that a case's file, its manifest or its sums were taken away. The caller has asked the scope. */
export async function readCaseFile(ctx: Context<Officer>, { id, caseId, sha256, form }: Reading): Promise<void> {
  const reason = caseFileRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  ctx.record({
    act: "caseFile.read",
    subject: { kind: "caseFile", id },
    about: [caseId],
    particulars: { form, sha256 },
  });
}
