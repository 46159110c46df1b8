"use server";
import { officeAction } from "@/lib/actions";
import { publishCalendar } from "@/lib/deadlines/commands/publish-calendar";
import { PublishCalendarInput } from "@/lib/deadlines/input";

export const publish = officeAction({
  name: "calendar.publish",
  input: PublishCalendarInput,
  run: publishCalendar,
  next: ({ year }) => `/office/calendar?year=${year}`,
});
