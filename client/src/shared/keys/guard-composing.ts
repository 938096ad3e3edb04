/**
 * While an input method (拼音, 五笔 …) composes, keys belong to it: no shortcut, no list and no form
 * on the page hears of them. To be called before anything else listens; answers how to end it.
 */
export function guardComposing(page: Window = window): () => void {
  const keep = (event: KeyboardEvent) => {
    // Safari ends composing before it tells of the Enter that did; only the code 229 is left then.
    if (!event.isComposing && event.keyCode !== 229) return;
    event.stopImmediatePropagation();
    // Without a listener the form itself would still be sent.
    if (event.key === 'Enter') event.preventDefault();
  };
  page.addEventListener('keydown', keep, { capture: true });
  return () => page.removeEventListener('keydown', keep, { capture: true });
}
