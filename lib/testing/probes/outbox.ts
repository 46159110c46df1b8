import { db } from "@/db/client";
import { outbox } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { dropMessage, resendMessage } from "@/lib/outbox/commands/settle-parked";
import { attempt, type Probes } from "@/lib/testing/probe";
import { at, officer } from "@/lib/testing/world";

const ON = "2026-11-18";

/** A message to an inspector of 示范区, given up or as `over` says. */
async function parked(over: object = {}): Promise<string> {
  const { id: accountId } = await officer("wangmin");
  const when = { createdAt: at(ON), nextAttemptAt: at(ON), doneAt: at(ON) };
  const row = { kind: "deadline-digest", accountId, payload: {}, state: "parked" as const, attempts: 5, ...when };
  const [made] = await db()
    .insert(outbox)
    .values({ ...row, lastFault: "ETIMEDOUT", ...over })
    .returning({ id: outbox.id });
  return made?.id ?? "";
}

const resending = async (id: string, by?: Officer) =>
  attempt(by ?? (await officer("xitong")), ON, async (ctx) => Object.keys(await resendMessage(ctx, { id })));

export const probes: Probes = {
  "outbox.post": {
    comesTo: "refused not_your_post",
    attack: async () => resending(await parked(), await officer("anquan")),
  },
  "outbox.parked": {
    comesTo: "refused message_not_parked",
    attack: async () => resending(await parked({ state: "sent" })),
  },
  "outbox.sendable": {
    comesTo: "refused message_broken",
    attack: async () => resending(await parked({ lastFault: "payload" })),
  },
  "outbox.audit_head": {
    comesTo: "refused message_kept",
    attack: async () => {
      const id = await parked({ kind: "audit-head", accountId: null, address: "shenji@example.test" });
      return attempt(await officer("xitong"), ON, async (ctx) => Object.keys(await dropMessage(ctx, { id })));
    },
  },
  "outbox.audit_keeper": {
    comesTo: "refused keeper_unset",
    attack: async () =>
      resending(await parked({ kind: "audit-head", accountId: null, address: "shenji@example.test" })),
  },
  "outbox.scope": {
    comesTo: "not_found",
    attack: async () => resending(await parked(), { ...(await officer("xitong")), regionCode: "990102" }),
  },
};
