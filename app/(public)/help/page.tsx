import type { Metadata } from "next";
import { HelpAnswers } from "@/components/complaints/public-help-answers";
import { PageHead } from "@/components/ui/page-head";

export const metadata: Metadata = { title: "帮助" };

export default function HelpPage() {
  return (
    <>
      <PageHead title="帮助" />
      <p className="max-w-measure">
        有急事或者不会用，请拨打全国人社服务热线
        <a href="tel:12333" className="link target inline-flex items-center">
          12333
        </a>
        ，或者打页面最下方的机构电话。
      </p>
      <HelpAnswers />
    </>
  );
}
