import css from './ghost.module.css';

/** Pixels from the edge of a scrolling part at which it begins to scroll by itself. */
const EDGE = 32;

/** A copy of `source` that follows the pointer, and scrolls what it is held against the edge of. */
export function startGhost(source: HTMLElement, fromX: number, fromY: number) {
  const box = source.getBoundingClientRect();
  const copy = source.cloneNode(true) as HTMLElement;
  copy.classList.add(css['ghost'] ?? '');
  copy.setAttribute('aria-hidden', 'true');
  copy.removeAttribute('id');
  copy.style.width = `${box.width}px`;
  copy.style.height = `${box.height}px`;
  copy.style.left = `${box.left}px`;
  copy.style.top = `${box.top}px`;
  document.body.append(copy);
  document.body.classList.add(css['dragging'] ?? '');
  return {
    move: (x: number, y: number) => {
      copy.style.transform = `translate(${x - fromX}px, ${y - fromY}px)`;
      scrollAt(x, y);
    },
    remove: () => {
      copy.remove();
      document.body.classList.remove(css['dragging'] ?? '');
    },
  };
}

function scrollAt(x: number, y: number): void {
  let part: Element | null = document.elementFromPoint(x, y);
  while (part !== null) {
    const box = part.getBoundingClientRect();
    if (part.scrollHeight > part.clientHeight + 1) {
      if (y < box.top + EDGE) part.scrollTop -= 8;
      else if (y > box.bottom - EDGE) part.scrollTop += 8;
    }
    if (part.scrollWidth > part.clientWidth + 1) {
      if (x < box.left + EDGE) part.scrollLeft -= 8;
      else if (x > box.right - EDGE) part.scrollLeft += 8;
    }
    part = part.parentElement;
  }
}
