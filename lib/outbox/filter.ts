import { z } from "zod";
import { type MessageKind, payloads } from "./payloads";

/** What stands in an inbox's address; what cannot be read is left out. */
export const InboxFilter = z.object({
  done: z.literal("yes").optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});
export type InboxFilter = z.infer<typeof InboxFilter>;

/** What narrows the list of the mails that were given up. */
export const MailFilter = z.object({
  kind: z
    .custom<MessageKind>((kind) => typeof kind === "string" && Object.hasOwn(payloads, kind))
    .optional()
    .catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});
export type MailFilter = z.infer<typeof MailFilter>;
