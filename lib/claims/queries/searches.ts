import "server-only";
import { desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, claimSearches } from "@/db/schema";

/** The attempts to find a worker, newest first. The caller has asked the row's scope. */
export const searchesFor = (claimId: string) =>
  db()
    .select({
      id: claimSearches.id,
      searchedOn: claimSearches.searchedOn,
      manner: claimSearches.manner,
      isFound: claimSearches.isFound,
      note: claimSearches.note,
      recorder: accounts.name,
    })
    .from(claimSearches)
    .innerJoin(accounts, eq(accounts.id, claimSearches.recordedBy))
    .where(eq(claimSearches.claimId, claimId))
    .orderBy(desc(claimSearches.recordedAt));

export type SearchRow = Awaited<ReturnType<typeof searchesFor>>[number];
