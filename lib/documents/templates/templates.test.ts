import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { renderPaper } from "@/lib/documents/render";
import type { Paper } from "@/lib/documents/template";
import { drawnPapers } from "@/lib/testing/drawn-papers";
import { pdfText } from "@/lib/testing/pdf-text";
import { acceptanceNotice } from "./acceptance-notice";
import { addendum } from "./addendum";
import { advanceNotice } from "./advance-notice";
import { campaignBrief } from "./campaign-brief";
import { campaignEffect } from "./campaign-effect";
import { campaignLedger } from "./campaign-ledger";
import { caseEndSamples } from "./case-end-samples";
import { caseFileCatalogue } from "./case-file-catalogue";
import { caseFileCover } from "./case-file-cover";
import { caseFileNotes } from "./case-file-notes";
import { caseHandlingApproval } from "./case-handling-approval";
import { caseOpeningApproval } from "./case-opening-approval";
import { caseScoreSheet } from "./case-score-sheet";
import { catalogueStandIn } from "./catalogue-stand-in";
import { closingApproval } from "./closing-approval";
import { collectiveDiscussion } from "./collective-discussion";
import { complaintRegister } from "./complaint-register";
import { correctionStatement } from "./correction-statement";
import { courtApplication } from "./court-application";
import { decisionRevocations } from "./decision-revocation";
import { decisionSamples } from "./decision-samples";
import { deferralAnswer } from "./deferral-answer";
import { deferralApproval } from "./deferral-approval";
import { deliveryAddressConfirmation } from "./delivery-address-confirmation";
import { deliveryReceipt } from "./delivery-receipt";
import { demandLetter } from "./demand-letter";
import { demandSheet } from "./demand-sheet";
import { employerBooklet } from "./employer-booklet";
import { enforcementEnding, enforcementResumption, enforcementSuspension } from "./enforcement-notices";
import { enforcementSamples } from "./enforcement-samples";
import { decisionExtensionApproval, extensionApproval } from "./extension-approval";
import { formSamples } from "./form-samples";
import { adviceLetter, correctionLetter, meetingNotice, talkNotice } from "./guidance-letters";
import { handoverLetter } from "./handover-letter";
import { hearingNotice } from "./hearing-notice";
import { hearingRecord } from "./hearing-record";
import { hearingReport } from "./hearing-report";
import { inquiryNotice } from "./inquiry-notice";
import { inquiryRecord } from "./inquiry-record";
import { inspectionApproval } from "./inspection-approval";
import { inspectionNotice } from "./inspection-notice";
import { inspectionRecord } from "./inspection-record";
import { inspectionResult } from "./inspection-result";
import { inspectionSamples } from "./inspection-samples";
import { legalReviewOpinion } from "./legal-review-opinion";
import { listingSamples } from "./listing-samples";
import { majorList } from "./major-list";
import { materialReceipt } from "./material-receipt";
import { materialReturn } from "./material-return";
import { materialSamples } from "./material-samples";
import { noPenaltyDecision } from "./no-penalty-decision";
import { nonAcceptanceNotice } from "./non-acceptance-notice";
import { orderRevocation } from "./order-revocation";
import { penaltyDecision } from "./penalty-decision";
import { performanceAgreement } from "./performance-agreement";
import { platformReport } from "./platform-report";
import { preservationApproval } from "./preservation-approval";
import { preservationDecision } from "./preservation-decision";
import { preservationNotice } from "./preservation-notice";
import { preservationSamples } from "./preservation-samples";
import { publicationSamples } from "./publication-samples";
import { publishedDecision } from "./published-decision";
import { rectificationOrder } from "./rectification-order";
import { referralApproval } from "./referral-approval";
import { referralLetter } from "./referral-letter";
import { mergeApproval, splitApproval } from "./regrouping-approval";
import { remedyDecision } from "./remedy-decision";
import { reportNotice } from "./report-notice";
import { guidanceSample, reportSamples } from "./report-samples";
import { rescissionApproval } from "./rescission-approval";
import { rescissionNotice } from "./rescission-notice";
import { routingApproval } from "./routing-approval";
import { sampleFrame, samples } from "./samples";
import { signingRefusal } from "./signing-refusal";
import { spotPenaltyDecision } from "./spot-penalty-decision";
import { statementReview } from "./statement-review";
import { supplementNotice } from "./supplement-notice";
import { suspensionApproval } from "./suspension-approval";
import { suspensionNotice } from "./suspension-notice";
import { tipRegister } from "./tip-register";
import { wageListingDecision } from "./wage-listing-decision";
import { wageListingNotice } from "./wage-listing-notice";
import { wageRemovalDecision } from "./wage-removal-decision";
import { wageRemovalRefusal } from "./wage-removal-refusal";
import { wageRestorationDecision } from "./wage-restoration-decision";
import { wageRevocationDecision } from "./wage-revocation-decision";
import { workerPayList } from "./worker-pay-list";

/** One line of the table: a paper, an input, and the words with which the printed paper ends. */
const print = <Schema extends z.ZodType>(paper: Paper<Schema>, input: z.input<Schema>, last: string) => ({
  name: paper.key,
  title: paper.title,
  numbered: paper.numbered,
  last,
  render: () => renderPaper(paper, input, sampleFrame),
});

const DECISION_COPIES = "本决定书一式两份，一份送达当事人，一份由本机关归档。";
const NOTICE_COPIES = "本通知书一式两份，一份送达当事人，一份由本机关归档。";

const papers = [
  print(acceptanceNotice, samples.acceptanceNotice, "特此通知。"),
  print(rectificationOrder, samples.rectificationOrder, "本指令书一式两份，一份送达被指令单位，一份由本机关归档。"),
  print(complaintRegister, formSamples.complaintRegister, "并对所提供材料的真实性负责。"),
  print(tipRegister, formSamples.tipRegister, "不得记入本表，不得随案卷移送。"),
  print(routingApproval, formSamples.routingApproval, "备注无"),
  print(nonAcceptanceNotice, samples.nonAcceptanceNotice, "特此通知。"),
  print(supplementNotice, samples.supplementNotice, "联系电话：0351-5550000"),
  print(handoverLetter, samples.handoverLetter, "联系电话：0351-5550000"),
  print(caseOpeningApproval, formSamples.caseOpeningApproval, "备注无"),
  print(inquiryNotice, samples.inquiryNotice, "本通知书一式两份，一份送达被通知人，一份由本机关归档。"),
  print(materialReceipt, materialSamples.receipt, "本清单一式两份，一份交提交人，一份由本机关归档。"),
  print(materialReturn, materialSamples.returned, "本清单一式两份，一份交领取人，一份由本机关归档。"),
  print(inquiryRecord, samples.inquiryRecord, "和我说的相符。”"),
  print(deliveryAddressConfirmation, samples.deliveryAddressConfirmation, "年月日监察员签名年月日"),
  print(caseHandlingApproval, formSamples.caseHandlingApproval, "备注无"),
  print(campaignBrief, samples.campaignBrief, "任务按时限和状态列示，不对单位和个人排名。"),
  print(campaignEffect, samples.campaignEffect, "以上是前后计数的对照。"),
  print(campaignLedger, samples.campaignLedger, "共1项任务。"),
  print(demandSheet, samples.demandSheet, "一份由领导小组办公室留存。"),
  print(advanceNotice, samples.advanceNotice, "本告知书一式两份，一份送达被告知人，一份由本机关归档。"),
  print(deferralApproval, enforcementSamples.deferralApproval, "负责人（签名）：年月日"),
  print(demandLetter, enforcementSamples.demandLetter, "本催告书一式两份，一份送达当事人，一份由本机关归档。"),
  print(deferralAnswer, enforcementSamples.deferralAnswer, NOTICE_COPIES),
  print(enforcementSuspension, enforcementSamples.enforcementSuspension, NOTICE_COPIES),
  print(enforcementResumption, enforcementSamples.enforcementResumption, NOTICE_COPIES),
  print(enforcementEnding, enforcementSamples.enforcementEnding, NOTICE_COPIES),
  print(decisionRevocations.penalty, enforcementSamples.decisionRevocation, DECISION_COPIES),
  print(performanceAgreement, enforcementSamples.performanceAgreement, "制作日期：2026年11月22日。"),
  print(courtApplication, enforcementSamples.courtApplication, "强制执行的费用由被执行人承担。"),
  print(collectiveDiscussion, decisionSamples.collectiveDiscussion, "出席人员签名年月日记录人签名年月日"),
  print(hearingNotice, decisionSamples.hearingNotice, "本通知书一式两份，一份送达当事人，一份由本机关归档。"),
  print(hearingRecord, decisionSamples.hearingRecord, "（以下空白）"),
  print(hearingReport, decisionSamples.hearingReport, "听证主持人（签名）：年月日"),
  print(legalReviewOpinion, decisionSamples.legalReviewOpinion, "审核人（签名）：年月日"),
  print(noPenaltyDecision, decisionSamples.noPenaltyDecision, "一份送达当事人，一份由本机关归档。"),
  print(penaltyDecision, decisionSamples.penaltyDecision, "一份送达被处罚人，一份由本机关归档。"),
  print(spotPenaltyDecision, decisionSamples.spotPenaltyDecision, "一份当场交付被处罚人，一份由本机关备案。"),
  print(publishedDecision, publicationSamples.publishedDecision, "完整内容以送达当事人的决定书为准。"),
  print(majorList, publicationSamples.majorList, "有异议的，可以向公布机关提出。"),
  print(wageListingNotice, listingSamples.notice, "本告知书一式两份，一份送达被告知人，一份由本机关归档。"),
  print(wageListingDecision, listingSamples.decision, "一份送达被列入单位，一份由本机关归档。"),
  print(wageRemovalDecision, listingSamples.removal, "一份送达申请单位，一份由本机关归档。"),
  print(wageRevocationDecision, listingSamples.revocation, DECISION_COPIES),
  print(wageRestorationDecision, listingSamples.restoration, DECISION_COPIES),
  print(wageRemovalRefusal, listingSamples.refusal, "一份送达申请单位，一份由本机关归档。"),
  print(remedyDecision, decisionSamples.remedyDecision, "只供支付和核对使用，不得另作他用。"),
  print(statementReview, decisionSamples.statementReview, "复核人签名年月日复核人签名年月日"),
  print(referralApproval, decisionSamples.referralApproval, "备注无"),
  print(referralLetter, decisionSamples.referralLetter, "一份由本机关归档。"),
  print(preservationApproval, preservationSamples.approval, "备注无"),
  print(preservationNotice, preservationSamples.notice, "本通知书一式两份，一份交当事人，一份由本机关归档。"),
  print(preservationDecision, preservationSamples.decision, "一份送达当事人，一份由本机关归档。"),
  print(suspensionNotice, caseEndSamples.suspensionNotice, "联系电话：0351-5550000"),
  print(orderRevocation, caseEndSamples.orderRevocation, "一份送达被通知单位，一份由本机关归档。"),
  print(rescissionNotice, caseEndSamples.rescissionNotice, "联系电话：0351-5550000"),
  print(suspensionApproval, caseEndSamples.suspensionApproval, "备注无"),
  print(correctionStatement, formSamples.correctionStatement, "不改变上列文书的原有记载。"),
  print(extensionApproval, formSamples.extensionApproval, "备注无"),
  print(decisionExtensionApproval, formSamples.decisionExtensionApproval, "备注无"),
  print(mergeApproval, formSamples.mergeApproval, "备注无"),
  print(splitApproval, formSamples.splitApproval, "备注无"),
  print(closingApproval, formSamples.closingApproval, "备注无"),
  print(rescissionApproval, caseEndSamples.rescissionApproval, "备注无"),
  print(caseFileNotes, formSamples.caseFileNotes, "检查人签名年月日"),
  print(caseFileCover, formSamples.caseFileCover, "共14件62页"),
  print(caseFileCatalogue, formSamples.caseFileCatalogue, "本卷共40件80页。"),
  print(catalogueStandIn, formSamples.catalogueStandIn, "与上列数值一致的，为同一文件。"),
  print(inspectionNotice, samples.inspectionNotice, "本通知书一式两份，一份交被检查单位，一份由本机关归档。"),
  print(employerBooklet, inspectionSamples.employerBooklet, "联系人和联系电话不印在本册中。"),
  print(caseScoreSheet, inspectionSamples.caseScoreSheet, "本表按2026年12月2日的案件记录生成。"),
  print(signingRefusal, inspectionSamples.signingRefusal, "本说明与现场检查笔录一并归档，不改变笔录的记载。"),
  print(inspectionResult, inspectionSamples.inspectionResult, "本告知书一式两份，一份交被检查单位，一份由本机关归档。"),
  print(inspectionRecord, samples.inspectionRecord, "与检查情况相符。”"),
  print(
    inspectionApproval,
    formSamples.inspectionApproval,
    "备注情况紧急（证据可能灭失或者以后难以取得），先行实施检查，事后补办审批。",
  ),
  print(adviceLetter, guidanceSample, "本提示函一式两份，一份送你单位，一份由本机关归档。"),
  print(correctionLetter, guidanceSample, "本整改函一式两份，一份送你单位，一份由本机关归档。"),
  print(talkNotice, guidanceSample, "本通知书一式两份，一份送你单位，一份由本机关归档。"),
  print(meetingNotice, guidanceSample, "本通知一式两份，一份送你单位，一份由本机关归档。"),
  print(reportNotice, reportSamples.reportNotice, "本通知书一式两份，一份送达被通知单位，一份由本机关归档。"),
  print(platformReport, reportSamples.platformReport, "更正另出新版，原版保留。（以下空白）"),
  print(addendum, samples.addendum, "不改变原文书的原有记载。"),
  print(deliveryReceipt, samples.deliveryReceipt, "由见证人签名或者盖章，或者采用拍照、录像等方式记录送达过程。"),
  print(workerPayList, formSamples.workerPayList, "只供支付和核对使用，不得另作他用。"),
];

drawnPapers();

describe.each(papers)("$name", ({ title, numbered, last, render }) => {
  it("prints its title, its number and its last sentence, and nothing undefined", async () => {
    const text = await pdfText((await render()).bytes);
    expect(text).toContain(title);
    expect(text.includes(`${title}测人社监令字〔2026〕12号`)).toBe(numbered);
    expect(text).toContain(last);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it("gives the same bytes twice", async () => {
    expect((await render()).sha256).toBe((await render()).sha256);
  });
});
