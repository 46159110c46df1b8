import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnterCalendarForm } from "@/components/calendar/enter-calendar-form";
import { PageHead } from "@/components/ui/page-head";
import { regionsBelow } from "@/lib/agencies/queries";
import { requireOfficer } from "@/lib/auth/session";
import { calendarRefusal } from "@/lib/deadlines/policy";
import { legalDate, now, yearOf } from "@/lib/kernel/clock";
import { enter } from "./actions";

export const metadata: Metadata = { title: "登记日历" };

export default async function EnterCalendarPage() {
  const officer = await requireOfficer();
  if (calendarRefusal(officer, "") !== null) notFound();
  const regions = (await regionsBelow(officer.regionCode)).filter(({ code }) => code.length <= 6);
  return (
    <>
      <PageHead crumbs={[{ href: "/office/calendar", label: "工作日历" }, { label: "登记日历" }]} title="登记日历" />
      <EnterCalendarForm year={yearOf(legalDate(now())) + 1} regions={regions} action={enter} />
    </>
  );
}
