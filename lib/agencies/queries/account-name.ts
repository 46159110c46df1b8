import "server-only";
import { eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { accounts } from "@/db/schema";

/** The name of who did something, as a paper signs an opinion with it. */
export async function accountName(reader: Reader, id: string): Promise<string> {
  const [row] = await reader.select({ name: accounts.name }).from(accounts).where(eq(accounts.id, id));
  if (!row) throw new Error("no such account");
  return row.name;
}
