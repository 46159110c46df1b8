"use server";

import { officeAction } from "@/lib/actions";
import { markMessage } from "@/lib/outbox/commands/mark-message";
import { MarkMessageInput } from "@/lib/outbox/inbox-input";

export const mark = officeAction({ name: "outbox.markOfficersMessage", input: MarkMessageInput, run: markMessage });
