import type { Metadata } from "next";
import { OwnEmailForm } from "@/components/accounts/own-account-forms";
import { OwnClaimView } from "@/components/accounts/own-claim-view";
import { OwnSessionsView } from "@/components/accounts/own-sessions-view";
import { SecondFactorSection } from "@/components/accounts/second-factor-view";
import { PageHead } from "@/components/ui/page-head";
import { ownClaim } from "@/lib/agencies/queries/claims";
import { ownEmail } from "@/lib/agencies/queries/own-email";
import { hasSecondFactor } from "@/lib/agencies/queries/own-second-factor";
import { requireEmployer, sessionToken } from "@/lib/auth/session";
import { sessionsOf } from "@/lib/auth/sessions";
import { found } from "@/lib/found";
import { again, byPaper, change, email, endAll } from "./actions";

export const metadata: Metadata = { title: "我的账号" };

export default async function EmployerAccountPage() {
  const user = await requireEmployer();
  const claim = await found(ownClaim(user));
  const address = await ownEmail(user);
  const isEnrolled = await hasSecondFactor(user);
  const sessions = await sessionsOf(user.id, await sessionToken());
  return (
    <>
      <PageHead title="我的账号" number={user.login} />
      <OwnClaimView claim={claim} byPaper={byPaper} claimAgain={again} />
      <OwnSessionsView sessions={sessions} login={user.login} changePassword={change} endSessions={endAll}>
        <OwnEmailForm email={address} action={email} />
      </OwnSessionsView>
      <SecondFactorSection isEnrolled={isEnrolled} href="/employer/account/second-factor" />
    </>
  );
}
