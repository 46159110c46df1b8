import "server-only";
import { and, eq, isNull, ne, or, sql } from "drizzle-orm";
import { decisions, enforcements } from "@/db/schema";

/** Decisions that no reconsideration or suit has taken away; the query joins their enforcement, where there is one. */
export const isInForce = and(
  eq(decisions.state, "decided"),
  or(isNull(enforcements.state), ne(enforcements.state, "annulled")),
  sql`${enforcements.endGround} is distinct from 'decision_annulled'`,
);
