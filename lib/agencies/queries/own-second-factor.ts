import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";

/** Whether one's own account has an authenticator. */
export async function hasSecondFactor({ id }: Officer | EmployerUser): Promise<boolean> {
  const [row] = await db().select({ secret: accounts.totpSecret }).from(accounts).where(eq(accounts.id, id));
  return (row?.secret ?? null) !== null;
}
