import "server-only";
import type { z } from "zod";
import { violatedConstraint } from "@/db/client";
import { employers } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { bigrams } from "@/lib/kernel/bigrams";
import { parseCreditCode } from "@/lib/kernel/credit-code";
import { invalid, refused } from "@/lib/kernel/errors";
import { readableCode } from "@/lib/kernel/ids";
import type { Context } from "@/lib/workflow/context";
import type { RegisterEmployerInput } from "../input";
import { keepRefusal } from "../policy";

export type NewEmployer = {
  readonly name: string;
  /** Empty when it is not known yet: the file then stands under a provisional key. */
  readonly creditCode: string;
  readonly regionCode: string;
  readonly address?: string;
  readonly legalRepresentative?: string;
  readonly contactPhone?: string;
};

/** The same by an officer who keeps the register, for a place inside their own region. */
export async function registerByOfficer(
  ctx: Context<Officer>,
  given: z.output<typeof RegisterEmployerInput>,
): Promise<{ id: string }> {
  const reason = keepRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  if (!given.regionCode.startsWith(ctx.actor.regionCode)) throw invalid({ regionCode: "region_not_yours" });
  return registerEmployer(ctx, given);
}

/** Enters an employer in the register. Throws `invalid` with the field when the code is wrong or taken. */
export async function registerEmployer(ctx: Context, given: NewEmployer): Promise<{ id: string }> {
  const code = given.creditCode.trim() === "" ? null : parseCreditCode(given.creditCode);
  if (code !== null && !code.ok) throw invalid({ creditCode: code.fault });
  const [row] = await ctx.db
    .insert(employers)
    .values({
      name: given.name,
      nameBigrams: bigrams(given.name),
      creditCode: code?.value ?? null,
      provisionalKey: code === null ? `L${readableCode(9)}` : null,
      regionCode: given.regionCode,
      address: given.address ?? "",
      legalRepresentative: given.legalRepresentative ?? "",
      contactPhone: given.contactPhone ?? "",
      createdAt: ctx.now,
    })
    .returning({ id: employers.id })
    .catch((error: unknown) => {
      throw violatedConstraint(error) === "employers_credit_code"
        ? invalid({ creditCode: "credit_code_taken" })
        : error;
    });
  if (!row) throw new Error("an employer was not stored");
  ctx.record({
    act: "employer.register",
    subject: { kind: "employer", id: row.id },
    particulars: { keyed: code === null ? "provisional" : "credit_code" },
  });
  return row;
}
