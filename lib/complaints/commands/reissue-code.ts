import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { advanceComplaint } from "../advance";
import type { ReissueCodeInput } from "../input";
import { freshQueryCode } from "../query-code";
import { tellDecision } from "./tell-decision";

/**
 * Gives a complainant who lost the query code a new one, once the officer has made sure who asks; the earlier one, and
 * whatever was opened with it, ends. The code is told once; beside its digest it lies only in the form's
 * answer, sealed, until that is let go. A complainant with a mail address hears that it was replaced.
 */
export async function reissueCode(
  ctx: Context<Officer>,
  { id, version, verified }: z.output<typeof ReissueCodeInput>,
): Promise<{ readonly number: string; readonly code: string }> {
  const { code, queryCodeHash } = freshQueryCode();
  const complaint = await advanceComplaint(ctx, {
    ...{ id, version, act: "reissueCode" },
    columns: { queryCodeHash },
    particulars: { verified },
  });
  await tellDecision(ctx, complaint, "code_reissued");
  return { number: complaint.number, code };
}
