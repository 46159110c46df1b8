import { z } from "zod";

/** Read is not done: 已读 says that it was seen, 办完 that nothing more is to be done about it. */
export const MarkMessageInput = z.strictObject({ id: z.uuid(), as: z.enum(["read", "done", "open"]) });
export type Mark = z.infer<typeof MarkMessageInput>["as"];
