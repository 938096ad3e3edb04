import type { KeyboardEvent } from 'react';

/** True while an input method (拼音, 五笔 …) still composes: Enter and Esc then belong to it. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229;
}
