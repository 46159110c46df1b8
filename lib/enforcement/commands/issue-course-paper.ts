import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import { withoutNumber } from "@/lib/decisions/person-paper-inputs";
import { issuePaper } from "@/lib/documents/issue";
import type { PersonParty } from "@/lib/documents/shapes";
import type { Paper } from "@/lib/documents/template";
import type { Context } from "@/lib/workflow/context";
import type { Enforcement } from "../advance";
import { addresseeOf } from "../queries/addressee";

type Said = { readonly person?: PersonParty | undefined; readonly note: string };

/**
 * Issues a paper about the course of an enforcement to its party. Throws `refused` (paper_names_people) where what the
 * officers wrote would tell an informant. Answers the paper's id.
 */
export async function issueCoursePaper<Schema extends z.ZodType>(
  ctx: Context<Officer>,
  row: Enforcement,
  paper: Paper<Schema>,
  input: z.input<Schema> & Said,
): Promise<string> {
  const { id, caseId, organId, regionCode } = row;
  await assertNamesNobody(ctx, caseId, [input.note]);
  const issued = await issuePaper(ctx, {
    ...{ paper, input, kept: withoutNumber<Said>(input), organId, regionCode },
    ...{ subject: { kind: "enforcement", id }, file: { kind: "case", id: caseId } },
    ...(await addresseeOf(ctx.db, row)),
  });
  return issued.id;
}
