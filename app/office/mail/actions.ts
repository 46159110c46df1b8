"use server";

import { officeAction } from "@/lib/actions";
import { dropMessage, resendMessage } from "@/lib/outbox/commands/settle-parked";
import { ParkedMailInput } from "@/lib/outbox/mail-input";

export const resend = officeAction({ name: "outbox.resend", input: ParkedMailInput, run: resendMessage });
export const drop = officeAction({ name: "outbox.drop", input: ParkedMailInput, run: dropMessage });
