import { Document, Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { startOf } from "@/lib/kernel/clock";
import { family } from "./fonts";
import { acrossPage, hairline, mm, page, size } from "./measures";
import { DAY_BY_HAND } from "./prose";
import { QrCode } from "./qr-code";
import type { PaperFrame } from "./template";

const FOOT_TOP = page.top + page.depth + 6;
/** Inner forms are full-page tables and begin higher. */
const FORM_TOP = 25;
const QR_SIDE = 16;
const SIGNATURES_DEPTH = 21;
/** A paper that is not issued has no date of its own; its bytes still need a fixed one. */
const UNDATED = "2000-01-01";

const styles = StyleSheet.create({
  page: {
    paddingTop: mm(page.top),
    paddingLeft: mm(page.left),
    paddingRight: mm(page.width - page.left - page.text),
    paddingBottom: mm(page.height - page.top - page.depth),
    fontFamily: family("body"),
    fontSize: size.three,
    color: "black",
  },
  formPage: { paddingTop: mm(FORM_TOP) },
  ledgerPage: {
    paddingTop: mm(acrossPage.margin),
    paddingLeft: mm(acrossPage.margin),
    paddingRight: mm(acrossPage.margin),
    paddingBottom: mm(acrossPage.margin),
  },
  ledgerNumber: {
    position: "absolute",
    top: mm(acrossPage.height - acrossPage.margin + 6),
    left: mm(acrossPage.margin),
    width: mm(acrossPage.text),
    textAlign: "right",
    fontSize: size.five,
  },
  signedPage: { paddingBottom: mm(page.height - page.top - page.depth + SIGNATURES_DEPTH) },
  organ: { fontFamily: family("title"), fontSize: size.two, textAlign: "center", marginBottom: mm(3) },
  coverHead: { marginTop: mm(12), marginBottom: mm(10) },
  title: { fontFamily: family("title"), fontSize: size.two, textAlign: "center", marginBottom: mm(4) },
  number: { textAlign: "right", marginBottom: mm(3) },
  draft: {
    position: "absolute",
    top: mm(115),
    left: 0,
    width: mm(page.width),
    textAlign: "center",
    fontFamily: family("heading"),
    fontSize: 130,
    color: "#ececec",
    transform: "rotate(-35deg)",
  },
  // By `top`, and with no line height anywhere above it: otherwise the renderer drops the page number.
  pageNumber: {
    position: "absolute",
    top: mm(FOOT_TOP),
    left: mm(page.left),
    width: mm(page.text),
    textAlign: "right",
    fontSize: size.five,
  },
  verifyCode: { position: "absolute", top: mm(FOOT_TOP), left: mm(page.left), width: mm(QR_SIDE), height: mm(QR_SIDE) },
  verifyWords: {
    position: "absolute",
    top: mm(FOOT_TOP),
    left: mm(page.left + QR_SIDE + 2),
    width: mm(100),
    fontSize: size.small,
  },
  signatures: {
    position: "absolute",
    top: mm(page.top + page.depth - SIGNATURES_DEPTH + 3),
    left: mm(page.left),
    width: mm(page.text),
    borderTopWidth: hairline,
    paddingTop: mm(3),
    flexDirection: "row",
    flexWrap: "wrap",
  },
  signature: { width: "50%", fontSize: size.five, marginBottom: mm(3), flexDirection: "row" },
  signer: { flexGrow: 1 },
  signedOn: { marginRight: mm(6) },
});

type Props = Readonly<{
  frame: PaperFrame;
  title: string;
  numbered: boolean;
  kind?: "letter" | "form" | "cover" | "ledger" | undefined;
  pageSignatures?: readonly string[] | undefined;
  children: ReactNode;
}>;

/**
 * The one page on which every paper stands: GB/T 9704 measures, the enforcement-paper head
 * (bureau, title, number), a foot with page n of m and the 核验码. A draft says so across the page.
 * No seal is ever drawn: a drawn seal would be a forged one.
 */
export function OfficialDocument({ frame, title, numbered, kind = "letter", pageSignatures, children }: Props) {
  const at = startOf(frame.issuedOn ?? UNDATED);
  const issued = frame.draft !== true;
  const organStyle = kind === "cover" ? [styles.organ, styles.coverHead] : styles.organ;
  const number = issued && numbered ? frame.number : undefined;
  return (
    <Document
      title={[title, number].filter(Boolean).join(" ")}
      author={frame.organName}
      creator="Laojian"
      producer="Laojian"
      language="zh-CN"
      creationDate={at}
      modificationDate={at}
    >
      <Page
        size="A4"
        orientation={kind === "ledger" ? "landscape" : "portrait"}
        style={[
          styles.page,
          kind === "form" ? styles.formPage : {},
          kind === "ledger" ? styles.ledgerPage : {},
          pageSignatures ? styles.signedPage : {},
        ]}
        layout={({ children: content, pageNumber, totalPages }) => (
          <>
            {issued ? null : <Text style={styles.draft}>草稿</Text>}
            {content}
            {pageSignatures ? <PageSignatures labels={pageSignatures} /> : null}
            {issued && kind === "letter" && frame.verify ? <Verify {...frame.verify} /> : null}
            <Text
              style={kind === "ledger" ? styles.ledgerNumber : styles.pageNumber}
            >{`第 ${pageNumber} 页 共 ${totalPages} 页`}</Text>
          </>
        )}
      >
        {kind === "form" || kind === "ledger" ? null : <Text style={organStyle}>{frame.organName}</Text>}
        <Text style={styles.title}>{title}</Text>
        {number ? <Text style={styles.number}>{number}</Text> : null}
        {children}
      </Page>
    </Document>
  );
}

function PageSignatures({ labels }: Readonly<{ labels: readonly string[] }>) {
  return (
    <View style={styles.signatures}>
      {labels.map((label) => (
        <View key={label} style={styles.signature}>
          <Text style={styles.signer}>{label}：</Text>
          <Text style={styles.signedOn}>{DAY_BY_HAND}</Text>
        </View>
      ))}
    </View>
  );
}

function Verify({ code, url }: Readonly<{ code: string; url: string }>) {
  return (
    <>
      <View style={styles.verifyCode}>
        <QrCode content={url} side={mm(QR_SIDE)} />
      </View>
      <Text style={styles.verifyWords}>{`核验码：${code}\n扫码或者登录下列网址，可核验本文书：\n${url}`}</Text>
    </>
  );
}
