const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** Lights an element up for a moment, for those who did not ask for stillness. */
export function flash(element) {
  if (!element || calm.matches) return;
  const from = getComputedStyle(element).getPropertyValue('--flash').trim() || 'gold';
  element.animate([{ backgroundColor: from }, { backgroundColor: 'transparent' }], { duration: 1400, easing: 'ease-out' });
}
