import type { Metadata } from "next";
import { CapView } from "@/components/patrols/cap-view";
import { requireOfficer } from "@/lib/auth/session";
import type { SearchParams } from "@/lib/kernel/search-params";
import { capSettingRefusal } from "@/lib/patrols/cap-policy";
import { CapFilter } from "@/lib/patrols/filter";
import { capCount, capHistory } from "@/lib/patrols/queries/caps";
import { set } from "./actions";

export const metadata: Metadata = { title: "入企检查次数上限" };

export default async function CapsPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const filter = CapFilter.parse(await searchParams);
  const [page, total] = await Promise.all([capHistory(officer, filter), capCount(officer, filter)]);
  return <CapView {...{ page, total, filter }} maySet={capSettingRefusal(officer) === null} action={set} />;
}
