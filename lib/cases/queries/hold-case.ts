import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { cases } from "@/db/schema";

/** Holds a case until the transaction ends, so that it cannot be closed beside what is done in it. */
export const holdCase = (tx: Tx, id: string) =>
  tx.select({ id: cases.id }).from(cases).where(eq(cases.id, id)).for("no key update");
