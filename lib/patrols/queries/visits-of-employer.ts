import "server-only";
import { and, inArray, ne } from "drizzle-orm";
import { patrolVisits } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { visitScope } from "../scope";
import { visitRows } from "./visit-list";

const SHOWN = 100;

/** The visits of one employer (and of the files merged into it), past and planned, the latest first. */
export const visitsOfEmployer = (actor: Actor, employerIds: readonly string[]) =>
  visitRows(
    and(visitScope(actor), inArray(patrolVisits.employerId, [...employerIds]), ne(patrolVisits.state, "cancelled")),
    SHOWN,
  );
