import type { Metadata } from "next";
import { headers } from "next/headers";
import { InspectionPublicView } from "@/components/patrols/inspection-public-view";
import { Banner } from "@/components/ui/banner";
import { addressOf } from "@/lib/auth/origin";
import { currentActor } from "@/lib/auth/session";
import { askedFrom } from "@/lib/auth/throttle";
import { found } from "@/lib/found";
import { legalDate, now, yearOf } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { reasonMessage } from "@/lib/messages";
import { InspectionQuery } from "@/lib/patrols/filter";
import { ratingOf } from "@/lib/patrols/queries/ratings";
import { visitByCode } from "@/lib/patrols/queries/visit-by-code";
import { raterRefusal, ratingRefusal } from "@/lib/patrols/rating";

export const metadata: Metadata = { title: "行政检查信息" };

const ASKED_AN_HOUR = 200;

type Props = { params: Promise<{ code: string }>; searchParams: SearchParams };

export default async function InspectionPage({ params, searchParams }: Props) {
  const asked = await askedFrom("patrols.inspection", addressOf(await headers()), now());
  if (asked > ASKED_AN_HOUR) return <Banner kind="warn">{reasonMessage("asked_too_often")}</Banner>;
  const { code } = await params;
  const visit = await found(visitByCode(code));
  const { outcome } = InspectionQuery.parse(await searchParams);
  const rating = await ratingOf(visit.organId, yearOf(legalDate(now())));
  const refusal = raterRefusal(await currentActor()) ?? ratingRefusal(visit);
  return <InspectionPublicView {...{ code, visit, rating, outcome, refusal }} />;
}
