import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ParkedMailView } from "@/components/mail/parked-mail-view";
import { requireOfficer } from "@/lib/auth/session";
import type { SearchParams } from "@/lib/kernel/search-params";
import { MailFilter } from "@/lib/outbox/filter";
import { mailPostRefusal } from "@/lib/outbox/policy";
import { parkedMail, parkedMailCount } from "@/lib/outbox/queries/parked-mail";
import { drop, resend } from "./actions";

export const metadata: Metadata = { title: "没有发出的邮件" };

export default async function MailPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  if (mailPostRefusal(officer) !== null) notFound();
  const filter = MailFilter.parse(await searchParams);
  const [page, total] = await Promise.all([parkedMail(officer, filter), parkedMailCount(officer, filter)]);
  return <ParkedMailView page={page} total={total} filter={filter} doors={{ resend, drop }} />;
}
