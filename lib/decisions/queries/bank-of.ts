import "server-only";
import { and, desc, eq, ne } from "drizzle-orm";
import { db } from "@/db/client";
import { decisions } from "@/db/schema";
import { takesMoney } from "../hearing-threshold";
import type { Measure } from "../lifecycle";

type Place = { readonly organId: string; readonly items: readonly { readonly measure: Measure }[] };

const nowhere = { bankName: "", bankAddress: "", bankAccount: "" };

/** The bank that the organ's last decision named, to start from; null where nothing is to be paid. */
export async function bankOf({ organId, items }: Place) {
  if (!items.some(takesMoney)) return null;
  const [last] = await db()
    .select({
      bankName: decisions.bankName,
      bankAddress: decisions.bankAddress,
      bankAccount: decisions.bankAccount,
    })
    .from(decisions)
    .where(and(eq(decisions.organId, organId), eq(decisions.state, "decided"), ne(decisions.bankName, "")))
    .orderBy(desc(decisions.decidedOn), desc(decisions.id))
    .limit(1);
  return last ?? nowhere;
}
