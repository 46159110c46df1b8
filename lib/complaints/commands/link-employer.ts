import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { registerEmployer } from "@/lib/employers/commands/register-employer";
import { employerToChoose } from "@/lib/employers/queries/employer";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceComplaint } from "../advance";
import type { LinkEmployerInput } from "../input";

/** Ties a complaint to an employer of the register, or enters a new one: with its code or provisionally. */
export async function linkEmployer(
  ctx: Context<Officer>,
  input: z.output<typeof LinkEmployerInput>,
): Promise<{ id: string }> {
  const employerId = input.employerId === "" ? await entered(ctx, input) : await chosen(ctx, input.employerId);
  const complaint = await advanceComplaint(ctx, {
    id: input.id,
    version: input.version,
    act: "correctEntry",
    columns: { employerId },
    about: [employerId],
    particulars: { field: "employer" },
  });
  return { id: complaint.id };
}

async function entered(ctx: Context<Officer>, input: z.output<typeof LinkEmployerInput>): Promise<string> {
  if (input.name === "") throw invalid({ name: "employer_choice_missing" });
  const { id } = await registerEmployer(ctx, { ...input, regionCode: ctx.actor.regionCode });
  return id;
}

async function chosen(ctx: Context<Officer>, employerId: string): Promise<string> {
  const employer = await employerToChoose(ctx.actor, employerId, ctx.db);
  if (!employer) throw invalid({ employerId: "employer_unknown" });
  return employer.id;
}
