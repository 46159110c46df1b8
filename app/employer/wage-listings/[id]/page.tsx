import type { Metadata } from "next";
import { EmployerListingView } from "@/components/wage-listings/employer-listing-view";
import { requireEmployer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { employerListing } from "@/lib/wage-listings/queries/employer-listings";
import { apply, object } from "./actions";

export const metadata: Metadata = { title: "失信联合惩戒名单" };

export default async function EmployerListingPage({ params }: { params: Promise<{ id: string }> }) {
  const user = await requireEmployer();
  const listing = await found(employerListing(user, (await params).id, now()));
  return <EmployerListingView listing={listing} object={object} apply={apply} />;
}
