import type { Metadata } from "next";
import { SecondFactorView } from "@/components/accounts/second-factor-view";
import { hasSecondFactor } from "@/lib/agencies/queries/own-second-factor";
import { newOffer } from "@/lib/auth/activation";
import { requireOfficer } from "@/lib/auth/session";
import { enrol } from "./actions";

export const metadata: Metadata = { title: "动态口令" };

export default async function SecondFactorPage() {
  const officer = await requireOfficer();
  const isEnrolled = await hasSecondFactor(officer);
  const account = { href: "/office/sessions", label: "我的登录" };
  const offer = newOffer(officer.id, officer.login);
  return (
    <SecondFactorView login={officer.login} account={account} isEnrolled={isEnrolled} offer={offer} action={enrol} />
  );
}
