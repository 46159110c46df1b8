import "server-only";
import type { outbox } from "@/db/schema";
import { letters } from "@/emails/letters";
import { isMessageKind, payloads } from "./payloads";

/** What a message is in the inbox. Nobody can read the inbox of an account that has not been activated. */
export function inboxRow({ kind, payload, accountId, createdAt }: typeof outbox.$inferSelect) {
  if (accountId === null || !isMessageKind(kind) || kind === "activation") return [];
  if (!payloads[kind].safeParse(payload).success) return [];
  const { subject, lines, href } = letters[kind](payload);
  return [{ accountId, kind, subject, body: lines.join("\n"), href, createdAt }];
}
