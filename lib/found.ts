import "server-only";
import { notFound } from "next/navigation";
import { isUnreadableId } from "@/db/client";
import { DomainError } from "./kernel/errors";

/** What a page's query finds; the page "not found" when it does not exist for this actor. */
export async function found<T>(query: Promise<T | undefined>): Promise<T> {
  try {
    const result = await query;
    if (result !== undefined) return result;
  } catch (error) {
    const isNone = error instanceof DomainError ? error.code === "not_found" : isUnreadableId(error);
    if (!isNone) throw error;
  }
  return notFound();
}
