/** Text as it is compared in a search: without accents, đ as d, in lower case. */
export const folded = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim();
