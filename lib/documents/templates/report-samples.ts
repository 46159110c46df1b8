import { contact, employer } from "./sample-people";

/** An input for the papers of administrative guidance. */
export const guidanceSample = {
  ...{ employer, finding: "走访发现你单位没有与专送骑手订立书面劳动合同。", replyOn: "2026-12-05", contact },
  items: ["与专送骑手订立书面劳动合同", "向本机关报送劳动合同样本"],
  ...{ heldOn: "2026-11-30", place: "本局三楼会议室" },
};

/** An input for each paper of the platform enterprises' reports. */
export const reportSamples = {
  reportNotice: {
    ...{ employer, kind: "平台企业", half: "2026年上半年", dueOn: "2026-11-20", replyOn: "2026-12-05", contact },
    onPlatform: true,
  },
  platformReport: {
    receiptNumber: "BG990101-2026H1-0001",
    employer,
    creditCode: "91140105MA0H000108",
    kind: "平台企业",
    half: "2026年上半年",
    version: 1,
    bureau: "测试市人力资源和社会保障局",
    submittedOn: "2026-11-26",
    submitter: "韩䶮",
    blocks: [
      {
        title: "用工方式与人数",
        rows: [
          { label: "符合确立劳动关系情形人数", said: "120 人；上期：80 人；说明：业务增长：新增两个站点" },
          {
            label: "合作企业：测试市快捷达配送服务有限公司",
            said: "劳动关系 0 人，不完全符合 410 人，个人自主 0 人；说明：91140105MA0H000108，2025-01-01起，建设街道",
          },
        ],
      },
      { title: "保险", rows: [{ label: "商业意外险人数", said: "未填" }] },
    ],
  },
};
