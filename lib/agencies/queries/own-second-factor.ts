import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";

/** Whether one's own account has an authenticator. */
export const hasSecondFactor = async ({ id }: Officer | EmployerUser): Promise<boolean> =>
  (await db().$count(accounts, and(eq(accounts.id, id), isNotNull(accounts.totpSecret)))) > 0;
