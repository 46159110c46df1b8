"use server";
import { officeAction } from "@/lib/actions";
import { enterCalendar } from "@/lib/deadlines/commands/enter-calendar";
import { EnterCalendarInput } from "@/lib/deadlines/input";

export const enter = officeAction({
  name: "calendar.enter",
  input: EnterCalendarInput,
  run: enterCalendar,
  next: ({ id }) => `/office/calendar/drafts/${id}`,
});
