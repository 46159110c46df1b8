import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";

type Answer = { question: string; answer: string; href?: string; link?: string };

const answers: readonly Answer[] = [
  {
    question: "哪些事可以投诉？",
    answer:
      "拖欠工资、没有签劳动合同、没有缴社会保险、收押金、扣证件、超时加班、使用童工等，都可以。单位的违法行为发生在两年以内，或者现在还在继续的，可以受理。",
    href: "/complaints/new",
    link: "我要投诉",
  },
  {
    question: "不知道单位的全称怎么办？",
    answer: "写大家平时的叫法就可以：招牌、工地、项目部、包工头、平台或者店名，再写清楚在哪里上班。",
  },
  {
    question: "没有证据可以投诉吗？",
    answer: "可以。工资条、考勤、转账记录、聊天记录、工作证、现场照片都是证明，先保存好，受理后再交。",
  },
  {
    question: "填到一半要停下怎么办？",
    answer: "每填完一页就保存一页，7天内用同一台设备、同一个浏览器打开，可以接着填。",
  },
  {
    question: "投诉和举报有什么不同？",
    answer:
      "自己的权益受到侵害，用投诉，要留姓名和电话。知道别人的违法情况，用举报，可以匿名；《劳动保障监察条例》第九条规定，劳动保障行政部门应当为举报人保密。",
    href: "/tips/new",
    link: "我要举报",
  },
  {
    question: "多久有结果？",
    answer:
      "投诉，5个工作日内告知是否受理；举报，及时审查。受理后立案调查，自立案之日起60个工作日内完成；情况复杂的，经批准可以延长30个工作日。",
  },
  {
    question: "怎么查办到哪一步？",
    answer: "用提交时得到的编号和查询码查。查询码丢了，请带身份证件到受理的机构询问，或者拨打12333。",
    href: "/complaints/track",
    link: "查询办理进度",
  },
  {
    question: "怎么知道收到的文书是真的？",
    answer: "扫文书上的二维码，或者填核验码，也可以直接核对电子文件。",
    href: "/verify",
    link: "核验文书",
  },
  {
    question: "字太小看不清？",
    answer: "点页面最上面的“大字版”，字和按钮都会变大。再点“标准字号”可以变回来。",
  },
];

/** Questions that people ask, in the order in which they come up. */
export function HelpAnswers() {
  return (
    <>
      {answers.map(({ question, answer, href, link }) => (
        <Section key={question} title={question}>
          <p className="max-w-measure">{answer}</p>
          {href && link ? (
            <p>
              <TextLink href={href}>{link}</TextLink>
            </p>
          ) : null}
        </Section>
      ))}
    </>
  );
}
