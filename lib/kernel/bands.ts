/** How many persons a matter is about, as lists are narrowed: 1, 2 to 9, 10 to 49, 50 and more. */
export const peopleBands = ["one", "few", "many", "mass"] as const;
export type PeopleBand = (typeof peopleBands)[number];

/** How much is asked for: nothing said, and then up to ten thousand yuan, a hundred thousand, a million, and more. */
export const amountBands = ["none", "small", "middle", "large", "great"] as const;
export type AmountBand = (typeof amountBands)[number];

export const peopleBandLabels: Readonly<Record<PeopleBand, string>> = {
  one: "1人",
  few: "2至9人",
  many: "10至49人",
  mass: "50人以上",
};

export const amountBandLabels: Readonly<Record<AmountBand, string>> = {
  none: "没有写明金额",
  small: "不满1万元",
  middle: "1万元以上、不满10万元",
  large: "10万元以上、不满100万元",
  great: "100万元以上",
};
