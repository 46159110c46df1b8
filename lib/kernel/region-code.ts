/** How long the trimmed code of a city and of a county is. */
export const CITY = "1401".length;
export const COUNTY = "140105".length;
