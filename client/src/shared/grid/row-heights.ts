import type { Density } from '@/shared/api/types';

export const DENSITIES: readonly Density[] = ['compact', 'normal', 'roomy'];

/** Pixels. Fingers get at least 44. */
export function rowHeight(density: Density, phone: boolean): number {
  if (phone) return 44;
  return density === 'compact' ? 26 : density === 'roomy' ? 36 : 30;
}
