import type { Metadata } from "next";
import { TrackForm } from "@/components/complaints/public-track-form";
import { visitorCookie } from "@/lib/auth/visitor-cookie";
import { askedProgress } from "@/lib/complaints/queries/progress";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";

export async function generateMetadata({ searchParams }: { searchParams: SearchParams }): Promise<Metadata> {
  return { title: (await searchParams).fault ? "错误：查询办理进度" : "查询办理进度" };
}

export default async function TrackPage({ searchParams }: { searchParams: SearchParams }) {
  const { fault } = await searchParams;
  const asked = askedProgress(await visitorCookie("progress"), now());
  return <TrackForm fault={typeof fault === "string" ? fault : undefined} number={fault ? asked?.number : undefined} />;
}
