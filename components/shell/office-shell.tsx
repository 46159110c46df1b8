import type { ComponentProps } from "react";
import { Footer, type Help } from "./footer";
import { Header, SkipLink } from "./header";
import type { NavItem } from "./nav-entries";
import { BottomBar, SideNavigation } from "./navigation";
import { OfflineBar } from "./offline-bar";
import { SessionEnding } from "./session-ending";
import { Shortcuts } from "./shortcuts";

type OfficeShellProps = {
  actor: { name: string; roleLabel: string; organName: string };
  nav: readonly NavItem[];
  /** The four entries of a phone's bottom bar; the first four of `nav` unless given. */
  phoneNav?: readonly NavItem[];
  help?: Help;
  session: ComponentProps<typeof SessionEnding>;
  children: React.ReactNode;
};

/** The frame of signed-in officers. */
export function OfficeShell({ actor, nav, phoneNav = nav, help, session, children }: OfficeShellProps) {
  return (
    <>
      <SkipLink />
      <Header homeHref={nav[0]?.href ?? "/"} who={`${actor.organName}　${actor.roleLabel}　${actor.name}`}>
        <Shortcuts />
      </Header>
      <div className="mx-auto max-w-page lg:flex">
        <SideNavigation nav={nav} />
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 p-4 outline-none lg:px-6">
          {children}
        </main>
      </div>
      <OfflineBar />
      <SessionEnding {...session} />
      <Footer {...help} />
      <div className="hidden h-16 phone:block print:hidden" />
      <BottomBar nav={phoneNav} />
    </>
  );
}
