import type { Metadata } from "next";
import { SavedViewsView } from "@/components/desk/saved-views-view";
import { requireOfficer } from "@/lib/auth/session";
import { savedViewsOf } from "@/lib/desk/queries/saved-views";
import { remove, rename, setDefault } from "./actions";

export const metadata: Metadata = { title: "我的视图" };

export default async function ViewsPage() {
  const officer = await requireOfficer();
  return <SavedViewsView views={await savedViewsOf(officer)} doors={{ rename, setDefault, remove }} />;
}
