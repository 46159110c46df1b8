import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Reader } from "@/db/client";

const Ids = z.array(z.object({ id: z.uuid() }));

/**
 * A case with those it was split off from or merged into, those split off from it or merged into it, and theirs: the
 * people of one are spoken of in the papers of the others.
 */
export async function caseFamily(reader: Reader, caseId: string): Promise<string[]> {
  const rows = await reader.execute(sql`
    with recursive family (id, split_from_id, merged_into_id) as (
      select id, split_from_id, merged_into_id from cases where id = ${caseId}
      union
      select c.id, c.split_from_id, c.merged_into_id
      from family f
      join cases c on c.id in (f.split_from_id, f.merged_into_id) or c.split_from_id = f.id or c.merged_into_id = f.id
    )
    select id from family`);
  return Ids.parse([...rows]).map(({ id }) => id);
}
