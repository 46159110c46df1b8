import "server-only";
import type { z } from "zod";
import { violatedConstraint } from "@/db/client";
import { employers } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { bigrams } from "@/lib/kernel/bigrams";
import { legalDate } from "@/lib/kernel/clock";
import { parseCreditCode } from "@/lib/kernel/credit-code";
import { invalid, refused } from "@/lib/kernel/errors";
import { readableCode } from "@/lib/kernel/ids";
import type { Context } from "@/lib/workflow/context";
import type { RegisterEmployerInput } from "../input";
import { REGISTERED } from "../labels";
import { keepRefusal } from "../policy";
import { recordFact } from "./record-fact";

export type NewEmployer = {
  readonly name: string;
  /** Empty when it is not known yet: the file then stands under a provisional key. */
  readonly creditCode: string;
  readonly regionCode: string;
  readonly address?: string;
  readonly legalRepresentative?: string;
  readonly contactPhone?: string;
};

const registeredFields = ["name", "address", "legalRepresentative", "contactPhone"] as const;

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
      confirmedOn: legalDate(ctx.now),
    })
    .returning({ id: employers.id })
    .catch((error: unknown) => {
      throw violatedConstraint(error) === "employers_credit_code"
        ? invalid({ creditCode: "credit_code_taken" })
        : error;
    });
  if (!row) throw new Error("an employer was not stored");
  for (const field of registeredFields) {
    const value = given[field] ?? "";
    if (value !== "") await recordFact(ctx, row.id, { field, value, source: REGISTERED });
  }
  ctx.record({
    act: "employer.register",
    subject: { kind: "employer", id: row.id },
    particulars: { keyed: code === null ? "provisional" : "credit_code" },
  });
  return row;
}
