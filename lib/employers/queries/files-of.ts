import "server-only";
import { type AnyColumn, and, eq, or, type SQL, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { employers } from "@/db/schema";

const standing = (named: AnyColumn | string): SQL =>
  sql`(select coalesce(s.merged_into_id, s.id) from ${employers} s where s.id = ${named})`;

/**
 * True of the file that stands for the one a matter names: that one, or the one into which it was merged. Papers name
 * the employer by it (《行政处罚法》第五十九条第一款第（一）项).
 */
export const standsFor = (named: AnyColumn | string): SQL => sql`${employers.id} = ${standing(named)}`;

/** Every file of an employer: the one that stands and those merged into it, asked by any of them. */
export const filesOf = (reader: Reader, employerId: string) =>
  reader
    .select({ id: employers.id })
    .from(employers)
    .where(or(standsFor(employerId), eq(employers.mergedIntoId, standing(employerId))));

/** Whether two files are of one employer: the same, or made one by a merge. */
export const isOneEmployer = async (reader: Reader, one: string, other: string): Promise<boolean> =>
  (await reader.$count(employers, and(standsFor(one), standsFor(other)))) > 0;
