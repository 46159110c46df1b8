import { StyleSheet, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { acrossPage, hairline, mm, page, pitch, size } from "./measures";
import { DAY_BY_HAND } from "./prose";
import { breakWithin } from "./text";

const LABEL = 30;
/** The second label of a row with two pairs; its values share what is left. */
const SECOND_LABEL = 26;
const HALF_VALUE = (page.text - LABEL - SECOND_LABEL) / 2;
const PADDING = 1.5;
/** A row with no more characters than this stays on one page; a longer one runs on over the page. */
const WHOLE_ROW = 240;

const styles = StyleSheet.create({
  table: { width: mm(page.text), fontSize: size.smallFour, marginVertical: mm(2) },
  edge: { borderTopWidth: hairline },
  row: { flexDirection: "row", minHeight: mm(9) },
  roomy: { minHeight: mm(15) },
  dense: { minHeight: mm(6.5) },
  denseCell: { paddingVertical: mm(0.7) },
  densePitch: { lineHeight: pitch.dense },
  longRow: { flexDirection: "row" },
  opinionRow: { flexDirection: "row", minHeight: mm(35) },
  signatureRow: { flexDirection: "row", minHeight: mm(24) },
  cell: {
    borderRightWidth: hairline,
    borderBottomWidth: hairline,
    paddingHorizontal: mm(PADDING),
    paddingVertical: mm(PADDING),
  },
  first: { borderLeftWidth: hairline },
  middle: { justifyContent: "center" },
  apart: { justifyContent: "space-between" },
  end: { justifyContent: "flex-end" },
  left: { lineHeight: pitch.table, textAlign: "left" },
  centred: { lineHeight: pitch.table, textAlign: "center" },
  sign: { lineHeight: pitch.table, textAlign: "right", marginTop: mm(6), marginRight: mm(4) },
});

/** A label with its value, or two such pairs side by side. An absent value prints as 无. */
export type PartyRow =
  | readonly [label: string, value: string | undefined]
  | readonly [label: string, value: string | undefined, label: string, value: string | undefined];

/** A row left empty for one signature by hand or two, at least 24 mm high. `at` is the place of the date. */
export type SignatureRow = Readonly<{ sign: string; and?: string; at?: string }>;

/** A box for an opinion, at least 35 mm high, signed and dated at the bottom right. */
export type OpinionRow = Readonly<{
  box: string;
  opinion?: string | undefined;
  signer: string;
  on?: string | undefined;
}>;

export type TableRow = PartyRow | SignatureRow | OpinionRow;

/** A table of labels and values, on a cover with tall rows; a long value wraps and runs on over the page. */
export function PartyTable({ rows, roomy = false }: Readonly<{ rows: readonly TableRow[]; roomy?: boolean }>) {
  return (
    <TableFrame>
      {Array.from(rows.entries(), ([i, row]) => {
        if ("sign" in row) return <SignatureBox key={i} {...row} />;
        if ("box" in row) return <OpinionBox key={i} {...row} />;
        return (
          <Row
            key={i}
            density={roomy ? "roomy" : "usual"}
            cells={row.length === 4 ? pairs(row) : pair(row, LABEL, page.text - LABEL)}
          />
        );
      })}
    </TableFrame>
  );
}

const pair = ([label, value]: readonly [string, string | undefined], labelWidth: number, width: number): Cell[] => [
  { text: label, width: labelWidth, centred: true },
  { text: value || "无", width },
];

const pairs = ([label, value, label2, value2]: Extract<PartyRow, { length: 4 }>): Cell[] => [
  ...pair([label, value], LABEL, HALF_VALUE),
  ...pair([label2, value2], SECOND_LABEL, HALF_VALUE),
];

export type GridColumn = Readonly<{ title: string; width: number; centred?: boolean }>;

type GridProps = Readonly<{
  columns: readonly GridColumn[];
  rows: readonly string[][];
  /** Set on a ledger, which lies across the sheet. */
  isAcross?: boolean;
  /** Set on a sheet that must stay one: smaller type, lower rows. */
  isDense?: boolean;
}>;

/** A ruled grid whose head stands again on every page. Widths in millimetres; together 156, on a ledger 257. */
export function GridTable({ columns, rows, isAcross = false, isDense = false }: GridProps) {
  const density = isDense ? "dense" : "usual";
  return (
    <TableFrame width={isAcross ? acrossPage.text : page.text}>
      <View fixed>
        <Row density={density} cells={columns.map(({ title, width }) => ({ text: title, width, centred: true }))} />
      </View>
      {Array.from(rows.entries(), ([r, row]) => (
        <Row
          key={r}
          density={density}
          cells={columns.map(({ width, centred }, c) => ({ text: row[c] ?? "", width, centred }))}
        />
      ))}
    </TableFrame>
  );
}

function OpinionBox({ box, opinion = "", signer, on = DAY_BY_HAND }: OpinionRow) {
  const long = opinion.length > WHOLE_ROW;
  return (
    <View style={long ? styles.longRow : styles.opinionRow} wrap={long}>
      <CellText text={box} width={LABEL} centred long={long} first />
      <View style={[styles.cell, styles.apart, { width: mm(page.text - LABEL) }]}>
        <Text hyphenationCallback={breakWithin(emsIn(page.text - LABEL))} style={styles.left}>
          {opinion}
        </Text>
        <Text style={styles.sign}>{`${signer}：${" ".repeat(16)}${on}`}</Text>
      </View>
    </View>
  );
}

function SignatureBox({ sign, and, at = DAY_BY_HAND }: SignatureRow) {
  const width = and === undefined ? page.text - LABEL : HALF_VALUE;
  return (
    <View style={styles.signatureRow} wrap={false}>
      <CellText text={sign} width={LABEL} centred long={false} first />
      <SignaturePlace width={width} at={at} />
      {and === undefined ? null : <CellText text={and} width={SECOND_LABEL} centred long={false} first={false} />}
      {and === undefined ? null : <SignaturePlace width={width} at={at} />}
    </View>
  );
}

const SignaturePlace = ({ width, at }: Readonly<{ width: number; at: string }>) => (
  <View style={[styles.cell, styles.end, { width: mm(width) }]}>
    <Text style={styles.sign}>{at}</Text>
  </View>
);

// The renderer leaves out the edges at a page break; a fixed rule draws the top one again on each page.
const TableFrame = ({ children, width = page.text }: Readonly<{ children: ReactNode; width?: number }>) => (
  <View style={[styles.table, { width: mm(width) }]}>
    <View fixed minPresenceAhead={mm(30)} style={styles.edge} />
    {children}
  </View>
);

type Cell = { text: string; width: number; centred?: boolean | undefined };
type Density = "roomy" | "usual" | "dense";
type CellPlace = { long: boolean; first: boolean; density?: Density };

const POINTS = { roomy: size.four, usual: size.smallFour, dense: size.five } as const;
const ROW = { roomy: styles.roomy, usual: {}, dense: styles.dense } as const;

function Row({ cells, density = "usual" }: Readonly<{ cells: readonly Cell[]; density?: Density }>) {
  const long = cells.some(({ text }) => text.length > WHOLE_ROW);
  return (
    <View style={[long ? styles.longRow : styles.row, ROW[density]]} wrap={long}>
      {Array.from(cells.entries(), ([i, cell]) => (
        <CellText key={i} {...cell} long={long} first={i === 0} density={density} />
      ))}
    </View>
  );
}

// In a row that runs on over the page the label stands at the top, where the row begins.
function CellText({ text, width, centred, long, first, density = "usual" }: Readonly<Cell & CellPlace>) {
  const points = POINTS[density];
  const [edges, lines] = density === "dense" ? [styles.denseCell, styles.densePitch] : [{}, {}];
  return (
    <View style={[styles.cell, edges, first ? styles.first : {}, long ? {} : styles.middle, { width: mm(width) }]}>
      <Text
        hyphenationCallback={breakWithin(emsIn(width, points))}
        style={[centred ? styles.centred : styles.left, lines, { fontSize: points }]}
      >
        {text}
      </Text>
    </View>
  );
}

const emsIn = (width: number, points: number = size.smallFour) => mm(width - 2 * PADDING) / points;
