import type { ReactNode } from 'react';
import type { CommentReaction } from '@/shared/api/types';

type Sign = CommentReaction['sign'];

/** The few signs there are, in their order; drawn, because not every desk has a font for them. */
export const SIGNS: readonly Sign[] = ['THUMBS_UP', 'PARTY', 'HEART', 'EYES', 'CHECK', 'QUESTION'];

const DRAWN: Record<Sign, ReactNode> = {
  THUMBS_UP: (
    <>
      <path
        fill="#f5b83d"
        d="M7 8.2 9.8 2.500c1.5 0 2.2 1.1 1.9 2.400L11.2 7H15c1.1 0 1.7.9 1.5 1.900l-1.2 6c-.2.9-.9 1.6-1.9 1.600H7z"
      />
      <rect fill="#2f6fe4" x="2" y="8" width="4" height="8.5" rx="1" />
    </>
  ),
  PARTY: (
    <>
      <path fill="#f5b83d" d="M2 16.5 6.2 6.300l5.8 5.800z" />
      <path
        fill="none"
        stroke="#7c3aed"
        strokeWidth="1.5"
        strokeLinecap="round"
        d="M9.5 6.500c1.7-.7 1.7-2.5.7-4M12 9.500c1.5-1.2 2.8-1 4.2-.2"
      />
      <circle fill="#d83931" cx="14" cy="4" r="1.2" />
      <circle fill="#1a9f5a" cx="14.5" cy="13" r="1.1" />
      <circle fill="#2f6fe4" cx="6" cy="3" r="1.1" />
    </>
  ),
  HEART: (
    <path
      fill="#e0423b"
      d="M9 15.8 3.3 10.200a3.7 3.7 0 0 1 5.2-5.300l.5.5.5-.5a3.7 3.7 0 0 1 5.2 5.300z"
    />
  ),
  EYES: (
    <>
      <ellipse fill="#fff" stroke="#5f656e" strokeWidth="1" cx="5.4" cy="9" rx="3.2" ry="4.5" />
      <ellipse fill="#fff" stroke="#5f656e" strokeWidth="1" cx="12.6" cy="9" rx="3.2" ry="4.5" />
      <circle fill="#1f2329" cx="4.5" cy="9.8" r="1.6" />
      <circle fill="#1f2329" cx="11.7" cy="9.8" r="1.6" />
    </>
  ),
  CHECK: (
    <>
      <rect fill="#1a9f5a" x="2" y="2" width="14" height="14" rx="3" />
      <path
        fill="none"
        stroke="#fff"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="m5.3 9.3 2.5 2.5 5-5.5"
      />
    </>
  ),
  QUESTION: (
    <>
      <path
        fill="none"
        stroke="#e0423b"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="M5.8 6.300a3.2 3.2 0 1 1 4.7 2.800c-1 .5-1.5 1.1-1.5 2.2"
      />
      <circle fill="#e0423b" cx="9" cy="15" r="1.4" />
    </>
  ),
};

/** Decoration; its meaning stands in the name of the button round it. */
export function SignIcon({ sign, size = 16 }: { sign: Sign; size?: number }) {
  return (
    <svg viewBox="0 0 18 18" width={size} height={size} aria-hidden="true">
      {DRAWN[sign]}
    </svg>
  );
}
