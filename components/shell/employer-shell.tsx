import type { ComponentProps } from "react";
import { Footer, type Help } from "./footer";
import { Header, SkipLink } from "./header";
import type { NavItem } from "./nav-entries";
import { BottomBar, SideNavigation } from "./navigation";
import { SessionEnding } from "./session-ending";

type EmployerShellProps = {
  /** `roleLabel` is the part of the account: 填报员, 法定代表人 … */
  actor: { name: string; roleLabel: string; employerName: string };
  nav: readonly NavItem[];
  help?: Help;
  session: ComponentProps<typeof SessionEnding>;
  children: React.ReactNode;
};

/** The frame of signed-in employers. */
export function EmployerShell({ actor, nav, help, session, children }: EmployerShellProps) {
  return (
    <>
      <SkipLink />
      <Header homeHref="/employer" who={`${actor.employerName}　${actor.roleLabel}　${actor.name}`} />
      <div className="mx-auto max-w-page lg:flex">
        <SideNavigation nav={nav} />
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 p-4 outline-none lg:px-6">
          {children}
        </main>
      </div>
      <SessionEnding {...session} />
      <Footer {...help} />
      <div className="hidden h-16 phone:block print:hidden" />
      <BottomBar nav={nav} />
    </>
  );
}
