import type { Metadata } from "next";
import { OwnEmailForm } from "@/components/accounts/own-account-forms";
import { OwnSessionsView } from "@/components/accounts/own-sessions-view";
import { SecondFactorSection } from "@/components/accounts/second-factor-view";
import { PageHead } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import { ownEmail } from "@/lib/agencies/queries/own-email";
import { hasSecondFactor } from "@/lib/agencies/queries/own-second-factor";
import { requireOfficer, sessionToken } from "@/lib/auth/session";
import { sessionsOf } from "@/lib/auth/sessions";
import { change, email, endAll } from "./actions";

export const metadata: Metadata = { title: "我的登录" };

export default async function SessionsPage() {
  const officer = await requireOfficer();
  const address = await ownEmail(officer);
  const isEnrolled = await hasSecondFactor(officer);
  const sessions = await sessionsOf(officer.id, await sessionToken());
  return (
    <>
      <PageHead title="我的登录" number={officer.login} />
      <p>
        <TextLink href="/office/delegations">岗位委托</TextLink>
      </p>
      <OwnSessionsView sessions={sessions} login={officer.login} changePassword={change} endSessions={endAll}>
        <OwnEmailForm email={address} action={email} />
      </OwnSessionsView>
      <SecondFactorSection isEnrolled={isEnrolled} href="/office/sessions/second-factor" />
    </>
  );
}
