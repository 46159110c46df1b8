import type { Metadata } from "next";
import { CapView } from "@/components/patrols/cap-view";
import { requireOfficer } from "@/lib/auth/session";
import { capHistory } from "@/lib/patrols/queries/caps";
import { capSettingRefusal } from "@/lib/patrols/visit-policy";
import { set } from "./actions";

export const metadata: Metadata = { title: "入企检查次数上限" };

export default async function CapsPage() {
  const officer = await requireOfficer();
  const caps = await capHistory(officer);
  return <CapView caps={caps} maySet={capSettingRefusal(officer) === null} action={set} />;
}
