import type { Metadata } from "next";
import { SplitView } from "@/components/regroupings/split-view";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { splitDesk } from "@/lib/regroupings/queries/split-desk";
import { propose } from "./actions";

export const metadata: Metadata = { title: "拆案" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const desk = await found(splitDesk(officer, (await params).id));
  return <SplitView desk={desk} action={propose} />;
}
