import "server-only";
import type { z } from "zod";
import { violatedConstraint } from "@/db/client";
import { reporters } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { employerOf } from "@/lib/employers/queries/employer";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { RegisterReporterInput } from "../input";
import { keepRefusal } from "../policy";
import { recordFacts } from "./record-facts";

/** Enters an employer as a platform enterprise or a partner of platforms, each value with its source. */
export async function registerReporter(
  ctx: Context<Officer>,
  { source, ...given }: z.output<typeof RegisterReporterInput>,
): Promise<{ id: string }> {
  const reason = keepRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const employer = await employerOf(ctx.actor, given.employerId, ctx.db);
  if (!employer || employer.mergedIntoId !== null) throw invalid({ employerId: "employer_unknown" });
  const [row] = await ctx.db
    .insert(reporters)
    .values({ ...given, regionCode: employer.regionCode, registeredOn: legalDate(ctx.now) })
    .returning()
    .catch((error: unknown) => {
      throw violatedConstraint(error) === "reporters_employer" ? invalid({ employerId: "already_reporter" }) : error;
    });
  if (!row) throw new Error("a reporter was not stored");
  await recordFacts(ctx, row.id, { before: null, after: row, source });
  ctx.record({
    act: "reporter.register",
    subject: { kind: "reporter", id: row.id },
    about: [employer.id],
    particulars: { kind: row.kind, industry: row.industry, mode: row.mode },
  });
  return { id: row.id };
}
