import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReturnListView } from "@/components/returns/return-list-view";
import { requireOfficer } from "@/lib/auth/session";
import type { SearchParams } from "@/lib/kernel/search-params";
import { ReturnFilter } from "@/lib/returns/filter";
import { returnsRefusal } from "@/lib/returns/policy";
import { returnCount, returnList, returnReasons } from "@/lib/returns/queries/return-list";

export const metadata: Metadata = { title: "退回情况" };

export default async function ReturnsPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  if (returnsRefusal(officer) !== null) notFound();
  const filter = ReturnFilter.parse(await searchParams);
  const [page, total, reasons] = await Promise.all([
    returnList(officer, filter),
    returnCount(officer, filter),
    returnReasons(officer, filter),
  ]);
  return <ReturnListView {...{ page, total, filter, reasons }} />;
}
