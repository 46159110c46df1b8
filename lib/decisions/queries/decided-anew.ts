import "server-only";
import { and, eq, exists, ne, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { decisionItems, decisions } from "@/db/schema";
import { stands } from "./in-force";

const own = alias(decisionItems, "own");
const again = alias(decisionItems, "again");
const other = alias(decisions, "other");

/** Decisions beside which another one in force of the case rests on one of their findings; the query reads them. */
export const isDecidedAnew = (): SQL =>
  exists(
    db()
      .select({ one: sql`1` })
      .from(own)
      .innerJoin(again, and(eq(again.findingId, own.findingId), ne(again.decisionId, own.decisionId)))
      .innerJoin(other, eq(other.id, again.decisionId))
      .where(
        and(
          ...[eq(own.decisionId, decisions.id), eq(other.caseId, decisions.caseId), eq(other.state, "decided")],
          stands(other),
        ),
      ),
  );
