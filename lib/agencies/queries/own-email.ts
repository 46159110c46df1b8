import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";

/** The mail address to which one's own messages go; empty where there is none. */
export async function ownEmail({ id }: Officer | EmployerUser): Promise<string> {
  const [row] = await db().select({ email: accounts.email }).from(accounts).where(eq(accounts.id, id));
  return row?.email ?? "";
}
