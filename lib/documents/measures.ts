/** Points in a millimetre. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** GB/T 9704-2012 5.1–5.2: A4, 37 mm of 天头, 28 mm of 订口, a text area of 156 × 225 mm. */
export const page = { width: 210, height: 297, top: 37, left: 28, text: 156, depth: 225 } as const;

/** A ledger lies across the sheet, with even margins. */
export const acrossPage = { width: 297, height: 210, margin: 20, text: 257 } as const;

/** Type sizes in points by their Chinese names. 3号 is 15.75: at 16 a line of 156 mm holds 27 characters, not 28. */
export const size = { two: 22, three: 15.75, four: 14, smallFour: 12, five: 10.5, small: 8 } as const;

/** One character of body text, the unit in which papers indent. */
export const em = size.three;

const inPoints = (points: number) => `${points}pt`;

/**
 * Line pitches. With a unit on purpose: the renderer multiplies a bare number by the type size of the same style,
 * or by 18 when the size is inherited. 22 lines of body text fill the depth of the text area.
 */
export const pitch = {
  body: inPoints(mm(page.depth) / 22),
  table: inPoints(17),
  dense: inPoints(14),
  check: inPoints(23),
  byHand: inPoints(26),
} as const;

/** Table and frame rules: 0.25 mm. */
export const hairline = mm(0.25);
