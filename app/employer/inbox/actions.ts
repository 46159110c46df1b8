"use server";

import { employerAction } from "@/lib/actions";
import { markMessage } from "@/lib/outbox/commands/mark-message";
import { MarkMessageInput } from "@/lib/outbox/inbox-input";

export const mark = employerAction({ name: "outbox.markEmployersMessage", input: MarkMessageInput, run: markMessage });
