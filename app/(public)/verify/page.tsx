import type { Metadata } from "next";
import { headers } from "next/headers";
import { VerifyView } from "@/components/documents/verify-view";
import { addressOf } from "@/lib/auth/origin";
import { askedFrom } from "@/lib/auth/throttle";
import { verifiedPaper } from "@/lib/documents/queries";
import { readVerifyQuery } from "@/lib/documents/verify-query";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";

export async function generateMetadata({ searchParams }: { searchParams: SearchParams }): Promise<Metadata> {
  return { title: (await searchParams).fault ? "错误：核验文书" : "核验文书" };
}

const ASKED_AN_HOUR = 60;

export default async function VerifyPage({ searchParams }: { searchParams: SearchParams }) {
  const { by, fault } = readVerifyQuery(await searchParams);
  if (by === null) return <VerifyView fault={fault} />;
  const asked = await askedFrom("documents.verify", addressOf(await headers()), now());
  if (asked > ASKED_AN_HOUR) return <VerifyView fault="asked_too_often" />;
  return <VerifyView by={by} paper={(await verifiedPaper(by)) ?? null} />;
}
