import "server-only";
import type { SQL } from "drizzle-orm";
import { cases, complaints } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { mattersScope } from "@/lib/workflow/scope";
import type { MatterKind } from "./lifecycle";

const regions = { case: cases.regionCode, complaint: complaints.regionCode };

/** Officers see the deliveries of their region's matters; a query has the table of that kind of matter joined. */
export const deliveryScope = (actor: Actor, kind: MatterKind): SQL =>
  mattersScope("deliveries.scope", actor, regions[kind]);
