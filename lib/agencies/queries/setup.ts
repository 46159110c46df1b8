import "server-only";
import { eq } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts } from "@/db/schema";
import { env } from "@/lib/env";

/** True in production while there is no account of staff: the only time at which the setup page exists. */
export async function isSetupOpen(reader: Reader = db()): Promise<boolean> {
  if (env().LAOJIAN_MODE !== "production") return false;
  const [anyone] = await reader.select({ id: accounts.id }).from(accounts).where(eq(accounts.kind, "officer")).limit(1);
  return anyone === undefined;
}
