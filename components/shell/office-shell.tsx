import { Footer, type Help } from "./footer";
import { Header, SkipLink } from "./header";
import { BottomBar, type NavItem, SideNavigation } from "./navigation";
import { Shortcuts } from "./shortcuts";

type OfficeShellProps = {
  actor: { name: string; roleLabel: string; organName: string };
  nav: readonly NavItem[];
  /** The four entries of a phone's bottom bar; the first four of `nav` unless given. */
  phoneNav?: readonly NavItem[];
  /** The path of the page shown, for marking its entry. */
  current: string;
  help?: Help;
  children: React.ReactNode;
};

/** The frame of signed-in officers. */
export function OfficeShell({ actor, nav, phoneNav = nav, current, help, children }: OfficeShellProps) {
  return (
    <>
      <SkipLink />
      <Header homeHref="/office/desk" who={`${actor.organName}　${actor.roleLabel}　${actor.name}`}>
        <Shortcuts />
      </Header>
      <div className="mx-auto max-w-page lg:flex">
        <SideNavigation nav={nav} current={current} />
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 p-4 outline-none lg:px-6">
          {children}
        </main>
      </div>
      <Footer {...help} />
      <div className="hidden h-16 phone:block print:hidden" />
      <BottomBar nav={phoneNav} current={current} />
    </>
  );
}
