import "server-only";
import { eq, or, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { employers } from "@/db/schema";

/** Every file of an employer: the one that stands and those merged into it, asked by any of them. */
export const filesOf = (reader: Reader, employerId: string) => {
  const standing = sql`(select coalesce(s.merged_into_id, s.id) from ${employers} s where s.id = ${employerId})`;
  return reader
    .select({ id: employers.id })
    .from(employers)
    .where(or(eq(employers.id, standing), eq(employers.mergedIntoId, standing)));
};
