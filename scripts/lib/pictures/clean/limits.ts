/** The most that a picture may have: bytes as it comes, and pixels. Photographs of 60 million pixels pass; a bomb of a few bytes does not. */
export const MOST = { bytes: 50_000_000, pixels: 64_000_000 };
