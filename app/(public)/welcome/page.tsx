import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";

export const metadata: Metadata = { title: "首页" };

export default function WelcomePage() {
  return (
    <>
      <PageHead title="劳动保障监察平台" />
      <Section title="我是劳动者">
        <p className="max-w-measure">
          被拖欠工资、没有签合同、被收押金，都可以在这里投诉。不需要知道单位的准确全称，也不需要准备文件。一页一个问题，填到一半可以停下，7天内接着填。
        </p>
        <p className="mt-3 flex flex-wrap gap-3">
          <ButtonLink href="/complaints/new" tone="primary">
            我要投诉
          </ButtonLink>
          <ButtonLink href="/complaints/track">查询办理进度</ButtonLink>
        </p>
      </Section>
      <Section title="我知道违法情况，要举报">
        <p className="max-w-measure">不是自己的事，也可以举报。可以匿名；留下身份的，依法为您保密。</p>
        <p className="mt-3">
          <ButtonLink href="/tips/new">我要举报</ButtonLink>
        </p>
      </Section>
      <Section title="我收到了一份文书">
        <p className="max-w-measure">用文书上的核验码，可以查它是不是本机关出具的。</p>
        <p className="mt-3">
          <ButtonLink href="/verify">核验文书</ButtonLink>
        </p>
      </Section>
      <Section title="我想看处罚了哪些单位">
        <p className="max-w-measure">
          具有一定社会影响的行政处罚决定、重大违法行为和拖欠农民工工资的失信联合惩戒名单，依法公布，可以按单位名称查。
        </p>
        <p className="mt-3 flex flex-wrap gap-3">
          <ButtonLink href="/penalties">公开的处罚决定</ButtonLink>
          <ButtonLink href="/major-violations">重大违法行为公布</ButtonLink>
          <ButtonLink href="/wage-listings">拖欠农民工工资失信联合惩戒名单</ButtonLink>
        </p>
      </Section>
      <Section title="用人单位和工作人员">
        <p className="flex flex-wrap gap-x-6">
          <TextLink href="/sign-in">登录</TextLink>
          <TextLink href="/register">用人单位注册</TextLink>
        </p>
      </Section>
    </>
  );
}
