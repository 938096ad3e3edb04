import type { CommentReaction } from '@/shared/api/types';

/** The few signs there are, in their order. */
export const SIGNS: Record<CommentReaction['sign'], string> = {
  THUMBS_UP: '👍',
  PARTY: '🎉',
  HEART: '❤️',
  EYES: '👀',
  CHECK: '✅',
  QUESTION: '❓',
};
