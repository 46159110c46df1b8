import type { Metadata } from "next";
import { SecondFactorView } from "@/components/accounts/second-factor-view";
import { hasSecondFactor } from "@/lib/agencies/queries/own-second-factor";
import { newOffer } from "@/lib/auth/activation";
import { requireEmployer } from "@/lib/auth/session";
import { enrol } from "./actions";

export const metadata: Metadata = { title: "动态口令" };

export default async function SecondFactorPage() {
  const user = await requireEmployer();
  const isEnrolled = await hasSecondFactor(user);
  const account = { href: "/employer/account", label: "我的账号" };
  const offer = newOffer(user.id, user.login);
  return <SecondFactorView login={user.login} account={account} isEnrolled={isEnrolled} offer={offer} action={enrol} />;
}
