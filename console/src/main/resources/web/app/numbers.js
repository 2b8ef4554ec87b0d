import { language } from './i18n.js';

const grouped = (digits, mark) => digits.replace(/\B(?=(\d{3})+$)/g, mark);

/**
 * Writes a figure for people. Money arrives as a string of digits and goes through BigInt, so that no digit is ever lost.
 *
 * @param scale how many of its last digits stand after the point
 */
export function figure(value, scale = 0) {
  if (value === undefined || value === null) return '–';
  let whole;
  try {
    whole = BigInt(value);
  } catch {
    return String(value);
  }
  const [group, point] = language() === 'en' ? [',', '.'] : ['.', ','];
  const sign = whole < 0n ? '−' : '';
  const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, '0');
  const cut = digits.length - scale;
  return sign + grouped(digits.slice(0, cut), group) + (scale > 0 ? point + digits.slice(cut) : '');
}
