/** How many photographs a public form takes, and how large each may be. */
export const MOST_PHOTOS = 9;
export const PHOTO_MEGABYTES = 20;
export const PHOTO_BYTES = PHOTO_MEGABYTES * 1_048_576;

/** Uploads that one address may begin in an hour: some forms' worth. */
export const PHOTOS_AN_HOUR = 60;

/** How long a place is held for a photograph that is on its way. */
export const MINUTES_UNDER_WAY = 15;

const GIGABYTE = 1_073_741_824;

/** The most that the photographs of all forms which were not lodged may be together, those on their way included. */
export const PHOTOS_STANDING_BYTES = 4 * GIGABYTE;

/** What the public's photographs leave free on the volume: officers' uploads are still taken when these are not. */
export const PHOTOS_KEEP_FREE = 2 * GIGABYTE;

/** `2.4 MB`. */
export const megabytes = (bytes: number): string => `${Math.max(0.1, bytes / 1_048_576).toFixed(1)} MB`;
