import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { violatedConstraint } from "@/db/client";
import { accounts, organs } from "@/db/schema";
import { issueLink } from "@/lib/auth/activation";
import type { Officer } from "@/lib/auth/actor";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { regionScope } from "@/lib/workflow/scope";
import type { CreateAccountInput } from "../input";
import { accountActRefusal } from "../policy";
import { keepCertificate } from "./keep-certificate";

/** Makes an account of staff in an organ of the administrator's region, with its activation link. */
export async function createAccount(
  ctx: Context<Officer>,
  input: z.output<typeof CreateAccountInput>,
): Promise<{ id: string }> {
  const { login, role, name, email, organId, isPrincipal, hasLegalQualification } = input;
  const reason = accountActRefusal(ctx.actor, { ...NOBODY_YET, role }, "create");
  if (reason !== null) throw refused(reason);
  await ownOrgan(ctx, organId);
  if (isPrincipal && role !== "head") throw invalid({ isPrincipal: "principal_needs_head" });
  const id = await insertAccount(ctx, {
    kind: "officer",
    login,
    role,
    name,
    email: email === "" ? null : email,
    organId,
    isPrincipal,
    hasLegalQualification,
  });
  await keepCertificate(ctx, id, input);
  await issueLink(ctx, id, ctx.actor.id);
  ctx.record({ act: "account.create", subject: { kind: "account", id }, particulars: { role, organ: organId } });
  return { id };
}

const NOBODY_YET = {
  id: "",
  kind: "officer",
  isDisabled: false,
  isActivated: false,
  openCases: 0,
  openVisits: 0,
  claimedCreditCode: null,
  isConfirmed: false,
} as const;

/** Throws when the organ does not exist in the actor's region. */
export async function ownOrgan(ctx: Context, organId: string): Promise<void> {
  const inRegion = regionScope("accounts.organ_scope", ctx.actor, organs.regionCode);
  const [organ] = await ctx.db
    .select({ id: organs.id })
    .from(organs)
    .where(and(eq(organs.id, organId), inRegion));
  if (!organ) throw invalid({ organId: "organ_not_yours" });
}

/** Stores a new account and answers its id. Throws `invalid` when the login is taken. */
export async function insertAccount(
  ctx: Context,
  account: Omit<typeof accounts.$inferInsert, "createdAt">,
  field = "login",
): Promise<string> {
  const [row] = await ctx.db
    .insert(accounts)
    .values({ ...account, createdAt: ctx.now })
    .returning({ id: accounts.id })
    .catch((error: unknown) => {
      throw violatedConstraint(error) === "accounts_login" ? invalid({ [field]: "login_taken" }) : error;
    });
  if (!row) throw new Error("an account was not stored");
  return row.id;
}
