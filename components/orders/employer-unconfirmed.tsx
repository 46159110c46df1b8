import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";

/** What an account sees that nobody has tied to its employer yet: what is missing, and the ways to it. */
export function EmployerUnconfirmed() {
  return (
    <>
      <PageHead title="账号还没有绑定用人单位" />
      <div className="max-w-measure">
        <Banner kind="warn">在确认您代表哪个用人单位之前，看不到该单位的任何文书和事项。</Banner>
        <p className="mt-3">有两种办法完成绑定：</p>
        <ol className="my-3 grid list-decimal gap-2 ps-6">
          <li>手里有劳动保障监察机构送达的文书：在账号页输入文书上印的核验码，立即绑定。</li>
          <li>没有文书：携带营业执照复印件和授权委托书到劳动保障监察机构，由监察员核对后确认。</li>
        </ol>
        <ButtonLink href="/employer/account" tone="primary">
          输入文书上的核验码
        </ButtonLink>
      </div>
    </>
  );
}
