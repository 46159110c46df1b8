import type { Actor, OfficeRole } from "@/lib/auth/actor";
import { guard } from "@/lib/kernel/guard";

/** Posts that approve or answer for those who propose. */
const readers: readonly OfficeRole[] = ["squad_leader", "head", "leadership"];

/** Why this actor may not read what was sent back over a region; null when they may. */
export const returnsRefusal = guard("returns.post", (actor: Actor): "not_your_post" | null =>
  actor.kind === "officer" && readers.includes(actor.role) ? null : "not_your_post",
);
